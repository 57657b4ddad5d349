// SPDX-License-Identifier: Apache-2.0
#include "app/settings/logo.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <memory>

namespace ringkey {

namespace {

using namespace Qt::StringLiterals;

/// Sharp in every size.
class SvgLogo : public QIconEngine
{
public:
    explicit SvgLogo(std::shared_ptr<QSvgRenderer> drawing)
        : m_drawing(std::move(drawing))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode /*mode*/,
               QIcon::State /*state*/) override
    {
        m_drawing->render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect({}, size), mode, state);
        return drawn;
    }

    QIconEngine *clone() const override { return new SvgLogo(*this); }

private:
    std::shared_ptr<QSvgRenderer> m_drawing;
};

bool isSvg(const QString &file)
{
    return file.endsWith(".svg"_L1);
}

bool holdsSvg(const QString &file)
{
    QFile text(file);
    QXmlStreamReader xml(&text);
    if (!text.open(QIODevice::ReadOnly) || !xml.readNextStartElement() || xml.name() != "svg"_L1)
        return false;
    constexpr int deepest = 2048; // that Qt follows
    int depth = 1;
    while (!xml.atEnd() && depth <= deepest) {
        xml.readNext();
        depth += xml.isStartElement() - xml.isEndElement();
    }
    // Good XML may still be no drawing to Qt. Whether it is can be asked where there are fonts,
    // which no command has: there it is only looked at how deep it is.
    return !xml.hasError() && depth <= deepest &&
           (!qobject_cast<QGuiApplication *>(qApp) || QSvgRenderer(file).isValid());
}

} // namespace

bool isLogo(const QString &file)
{
    // As a whole: what breaks off, or is larger than Qt will read, would be no logo in silence.
    return isSvg(file) ? holdsSvg(file) : !QImageReader(file).read().isNull();
}

QIcon logoFrom(const QString &file)
{
    if (!isSvg(file))
        return QIcon(file);
    auto drawing = std::make_shared<QSvgRenderer>(file);
    if (!drawing->isValid())
        return {};
    drawing->setAspectRatioMode(Qt::KeepAspectRatio);
    return QIcon(new SvgLogo(std::move(drawing)));
}

} // namespace ringkey
