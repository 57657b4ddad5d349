// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/asyoutype.h"
#include "phone/phonenumber.h"
#include "ui/language/uiexport.h"

#include <QPointer>
#include <QWidget>
#include <optional>

namespace ringkey {

class CountryButton;
class CountryPicker;
class ErrorLine;
class FieldFrame;
class NoteRoom;
class PhoneEdit;
class TextLabel;

/// A country button joined to one line edit. The parsed number is the only number: shown, checked
/// and sent.
///
/// Formats while typing unless the person adds separators, takes a paste in any shape, and "+"
/// changes the country. A page makes it the buddy of its label. No phone metadata is loaded before
/// the first input. GUI thread.
class RINGKEY_UI_EXPORT PhoneField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool textsWillBeSent READ textsWillBeSent WRITE setTextsWillBeSent)
    Q_PROPERTY(QString region READ region WRITE setRegion)
    Q_PROPERTY(QStringList allowedRegions READ allowedRegions WRITE setAllowedRegions)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY numberChanged)
    Q_PROPERTY(QString error READ error WRITE setError)
    Q_PROPERTY(bool readOnly READ isReadOnly WRITE setReadOnly)
public:
    explicit PhoneField(QWidget *parent = nullptr);
    ~PhoneField() override;

    /// The number when the text is one; else problem() says why not. Both parse, so ask on submit.
    std::optional<PhoneNumber> number() const;
    std::optional<PhoneError> problem() const;
    void setNumber(const PhoneNumber &number);
    /// The typed text, for keeping it when the page is left and entered again.
    QString text() const;
    void setText(const QString &text);
    void clear();
    bool isEmpty() const;

    /// ISO 3166-1 alpha-2. Unknown regions are ignored.
    QString region() const { return m_region; }
    void setRegion(const QString &iso);
    /// Only these countries can be picked; empty means all.
    QStringList allowedRegions() const { return m_allowed; }
    void setAllowedRegions(const QStringList &isos);
    /// Pasted and typed numbers can be from elsewhere.
    bool isAllowed(const PhoneNumber &number) const;

    /// Shows the line that says where the text message will go, or why none can. That a number is
    /// of no known range is said in any case.
    bool textsWillBeSent() const { return m_textsWillBeSent; }
    void setTextsWillBeSent(bool sent);
    /// False: codes travel another way, and the words call none of it a text.
    bool isByText() const { return m_byText; }
    void setByText(bool byText);

    /// Shown under the field and announced; gone with the next edit. Empty clears it.
    QString error() const;
    void setError(const QString &message);

    bool isReadOnly() const;
    void setReadOnly(bool readOnly);
    void openPicker();

Q_SIGNALS:
    void numberChanged();
    /// The person picked a country, or typed or pasted one.
    void regionChosen(const QString &iso);
    void submitted();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    /// For undoing: what stood there, and beside which country.
    struct Shown
    {
        TypedNumber typed;
        QString region;
        QString dialledFrom;
    };
    void remember();
    void forgetEdits();
    void fill(const QString &text);
    void bringBack(QList<Shown> &from, QList<Shown> &to);
    void put(const TypedNumber &shown);
    /// Where what is typed is read: the region, or the one a code for abroad was begun in.
    QString dialledFrom() const;
    void followCode(const QString &text);
    void edited();
    void pasted(const QString &text);
    void pastedNumber(const PhoneNumber &number);
    void finished();
    void display(const PhoneNumber &number);
    void chooseRegion(const QString &iso);
    void showCountry();
    void followTypedCode();
    void shareWidth();
    QString doubtAbout(const PhoneNumber &number) const;
    QString meaningOf(const PhoneNumber &number) const;
    void updateMeaning();

    FieldFrame *m_frame = nullptr;
    CountryButton *m_country = nullptr;
    PhoneEdit *m_edit = nullptr;
    TextLabel *m_meaning = nullptr;
    NoteRoom *m_room = nullptr;
    ErrorLine *m_error = nullptr;
    QPointer<CountryPicker> m_picker;
    QStringList m_allowed;
    QString m_region;
    QString m_dialledFrom;
    TypedNumber m_before;
    QList<Shown> m_done;
    QList<Shown> m_undone;
    bool m_textsWillBeSent = false;
    bool m_byText = true;
};

} // namespace ringkey
