// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/icons.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include "domain/ensure.h"

namespace kamerklaar::ui {

namespace {

/// Draws the lines anew at the size that is asked for, so that nothing is ever scaled.
class LineIcon : public QIconEngine {
public:
    LineIcon(QByteArray svg, const QColor& off, const QColor& on)
        : svg_(std::move(svg)), off_(off), on_(on) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        QByteArray svg = svg_;
        const QColor colour = state == QIcon::On ? on_ : off_;
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        painter->setOpacity(mode == QIcon::Disabled ? 0.5 : 1.0);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({0, 0}, size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIcon(*this); }

private:
    QByteArray svg_;
    QColor off_;
    QColor on_;
};

QByteArray drawing(const QString& name) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    domain::ensure(file.open(QIODevice::ReadOnly), "every icon that is asked for is built in");
    return file.readAll();
}

}  // namespace

QIcon iconOf(const QString& name, const QColor& colour) {
    return iconOf(name, colour, colour);
}

QIcon iconOf(const QString& name, const QColor& colour, const QColor& whenOn) {
    return QIcon(new LineIcon(drawing(name), colour, whenOn));
}

QIcon programIcon() {
    return iconOf(QStringLiteral("kamerklaar"), Qt::black);
}

}  // namespace kamerklaar::ui
