// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <memory>

namespace Ui {
class PageHead;
}

namespace ringkey {

struct Branding;
struct PageModel;

/// What every page begins with: brand or the way back, banner, title and lead.
class PageHead : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString backText READ backText WRITE setBackText)
    Q_PROPERTY(bool brandShown READ isBrandShown WRITE setBrandShown)

public:
    explicit PageHead(QWidget *parent = nullptr);
    ~PageHead() override;

    /// With a text the way back takes the place of the brand.
    QString backText() const;
    void setBackText(const QString &text);
    bool isBrandShown() const { return m_brandShown; }
    void setBrandShown(bool shown);

    void present(const PageModel &model);
    void setBranding(const Branding &branding);

Q_SIGNALS:
    void backChosen();

private:
    void arrange();

    std::unique_ptr<Ui::PageHead> m_ui;
    bool m_brandShown = true;
};

} // namespace ringkey
