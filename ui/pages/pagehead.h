// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QWidget>
#include <functional>
#include <memory>

class QAbstractButton;

namespace Ui {
class PageHead;
}

namespace ringkey {

class MessageBanner;

struct Branding;
struct Languages;
struct PageModel;

/// What every page begins with: brand or the way back, banner, title and lead.
class PageHead : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString backText READ backText WRITE setBackText)
    Q_PROPERTY(bool leadGoesOn READ leadGoesOn WRITE setLeadGoesOn)
    Q_PROPERTY(bool brandShown READ isBrandShown WRITE setBrandShown)

public:
    explicit PageHead(QWidget *parent = nullptr);
    ~PageHead() override;

    /// With a text the way back takes the place of the brand.
    QString backText() const;
    void setBackText(const QString &text);
    /// The lead goes on below this widget, without the room that parts it from the fields.
    bool leadGoesOn() const { return m_leadGoesOn; }
    void setLeadGoesOn(bool goesOn);
    bool isBrandShown() const { return m_brandShown; }
    void setBrandShown(bool shown);

    /// `typed`: something was, and stays. `entering`: another page was shown before.
    void present(const PageModel &model, bool typed, bool entering);
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }
    void setBranding(const Branding &branding);
    void setLanguages(const Languages &languages);
    /// See TextLabel::setUnsaid().
    void setLeadUnsaid(bool unsaid);
    void focusTitle();
    /// "Enter it", beside what is said of a code in hand.
    QAbstractButton *codeInHandButton() const;
    bool isBack(const QWidget *widget) const;
    MessageBanner *banner() const;
    /// Where a banner stands that is there from the page's first frame.
    QWidget *bannerPlace() const;

Q_SIGNALS:
    /// One of the banner's steps, by its place.
    void stepChosen(int index);
    void backChosen();
    void languageChosen(const QString &bcp47);

private:
    void arrange();
    void showCodeInHand(const QString &text, bool entering);

    void presentBanner(const PageModel &model, bool typed);

    std::unique_ptr<Ui::PageHead> m_ui;
    std::function<QDateTime()> m_clock = [] { return QDateTime::currentDateTimeUtc(); };
    bool m_brandShown = true;
    bool m_leadGoesOn = false;
    bool m_manyLanguages = false;
};

} // namespace ringkey
