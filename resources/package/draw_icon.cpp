// SPDX-License-Identifier: EUPL-1.2
//
// Draws an icon in the sizes that desktops without a reader of SVG ask for:
// draw_icon SVG FOLDER SIZE..., into FOLDER/SIZE.png. Runs while the package is built.
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>
#include <cstdio>

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fputs("draw_icon SVG FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        QImage picture(size, size, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.end();
        const QString path = QString::fromLocal8Bit(argv[2]) + QStringLiteral("/%1.png").arg(size);
        if (!drawing.isValid() || !picture.save(path, "PNG")) {
            std::fprintf(stderr, "cannot draw %s\n", qPrintable(path));
            return 1;
        }
    }
    return 0;
}
