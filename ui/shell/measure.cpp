// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/measure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QTextStream>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtGui/QImage>
#include <QtGui/QPixmap>
#include <algorithm>
#ifdef Q_OS_LINUX
#include <time.h>
#include <unistd.h>
#endif

#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

namespace kamerklaar::ui {

namespace {

constexpr unsigned long pauseBetweenPictures = 60;  // milliseconds
constexpr qint64 longestWait = 20'000;

/// Calls back once, after the first time that the widget was painted.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget& widget, void (*then)()) : QObject(&widget), then_(then) {
        widget.installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // After this event and what it paints below the window.
            QTimer::singleShot(0, this, then_);
        }
        return false;
    }

private:
    void (*then_)();
};

void printLine(const QString& line) {
    QTextStream(stdout) << line << '\n';
}

double switchTo(MainWindow& window, Place place) {
    QElapsedTimer timer;
    timer.start();
    window.goTo({place, 0});
    QCoreApplication::processEvents();
    window.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

}  // namespace

qint64 millisecondsSinceStart() {
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/stat"));
    if (file.open(QIODevice::ReadOnly)) {
        // The name in the second field may hold spaces; counted from behind it, the start of the
        // process is field 20, in ticks since the machine started.
        const QByteArray all = file.readAll();
        const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
        timespec now{};
        clock_gettime(CLOCK_BOOTTIME, &now);
        const qint64 started = fields.value(19).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
        return static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000 - started;
    }
#endif
    return 0;
}

void measureStart(MainWindow& window) {
    new FirstPaint(window, [] {
        printLine(QString::number(millisecondsSinceStart()));
        QCoreApplication::quit();
    });
}

void measurePlaces(MainWindow& window) {
    QCoreApplication::processEvents();
    QList<QPair<Place, double>> firsts;
    for (const PlaceEntry& entry : places()) {
        if (entry.name != nullptr) {
            firsts.append({entry.place, switchTo(window, entry.place)});
        }
    }
    for (const auto& [place, first] : firsts) {
        printLine(QStringLiteral("%1\t%2\t%3")
                      .arg(codeOf(place))
                      .arg(first, 0, 'f', 1)
                      .arg(switchTo(window, place), 0, 'f', 1));
    }
}

bool writeScreenshot(MainWindow& window, const QString& path) {
    const auto isBusy = [&window] {
        const auto pages = window.findChildren<Page*>();
        return std::any_of(pages.begin(), pages.end(), [](Page* page) { return page->isBusy(); });
    };
    // What a page lays out when it first becomes visible, and what other threads make for it, is
    // there when two pictures in a row are the same.
    QElapsedTimer timer;
    timer.start();
    QImage picture;
    QImage before;
    do {
        before = picture;
        QCoreApplication::processEvents();
        QThread::msleep(pauseBetweenPictures);
        QCoreApplication::processEvents();
        picture = window.grab().toImage();
    } while ((isBusy() || picture != before) && timer.elapsed() < longestWait);
    return picture.save(path, "PNG");
}

}  // namespace kamerklaar::ui
