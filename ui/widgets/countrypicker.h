// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/regions.h"
#include "ui/widgets/popup.h"

#include <QAbstractButton>
#include <QPointer>

class QListView;

namespace ringkey {

class CountryModel;
class TextField;
class TextLabel;

/// "GB +44 ▾" at the start of the phone field.
class CountryButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CountryButton(QWidget *parent = nullptr);

    /// An empty `iso` shows that the typed code is no country's.
    void setCountry(const QString &iso, int dialCode);
    bool showsNoCountry() const { return m_iso.isEmpty(); }
    /// Without the ISO code, to leave room for the number. The accessible name stays.
    void setCompact(bool compact);
    int fullWidth() const;
    /// "Country: United Kingdom, +44"
    QString fullName() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void nameInFull();
    QString dialText() const;
    int isoWidth() const;

    QString m_iso;
    bool m_compact = false;
    bool m_comesBack = false; ///< it had the focus when its window went to the back
    int m_dialCode = 0;
};

/// Search field and list of countries in a popup. Up, Down, Page Up, Page Down, Enter, Esc; tells
/// how many fit.
class CountryPicker : public Popup
{
    Q_OBJECT
public:
    /// `allowed` empty means all countries.
    CountryPicker(const QLocale &language, const QStringList &allowed, QWidget *parent);

    /// Below `anchor` and as wide, above it where there is no room.
    void popUp(QWidget *anchor, const QString &currentIso);
    void setQuery(const QString &query);
    int matches() const;

Q_SIGNALS:
    void picked(const QString &iso);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void pickCurrent() override;

private:
    void build();
    void search(const QString &query);
    bool moveCurrent(int key);
    void fit();

    RegionList m_regions;
    QStringList m_allowed;
    CountryModel *m_model;
    QPointer<QWidget> m_anchor;
    TextField *m_search = nullptr;
    QListView *m_list = nullptr;
    TextLabel *m_nothing = nullptr;
};

} // namespace ringkey
