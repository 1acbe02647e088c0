// SPDX-License-Identifier: EUPL-1.2
//
// For the tests that have windows: one QApplication around all of them, in Dutch whatever the
// machine speaks, and a test in which Qt warns has failed.
#include <QtCore/QLocale>
#include <QtCore/QMutex>
#include <QtWidgets/QApplication>
#include <iostream>

#include "support/session.h"
#include "ui/shell/by_keyboard.h"

namespace {

QMutex guard;
std::vector<std::string> warnings;

/// Of the offscreen platform, which has no window manager to ask; it says nothing about us.
bool isAboutThePlatform(const QString& message) {
    return message.startsWith(QLatin1String("This plugin does not support"));
}

void keepWarning(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type == QtDebugMsg || type == QtInfoMsg || isAboutThePlatform(message)) {
        return;
    }
    const std::string text =
        "Qt warns (" + std::string(context.category) + "): " + message.toStdString();
    if (type == QtFatalMsg) {
        std::cerr << text << '\n';  // the program ends here
    }
    const QMutexLocker lock(&guard);
    warnings.push_back(text);
}

std::vector<std::string> takeWarnings() {
    const QMutexLocker lock(&guard);
    return std::exchange(warnings, {});
}

}  // namespace

int main(int argc, char** argv) {
    kamerklaar::tests::prepareEnvironment();
    qInstallMessageHandler(keepWarning);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    int qtArguments = 1;  // the rest of the command line is Catch2's
    QApplication application(qtArguments, argv);
    kamerklaar::ui::letKeyboardLead(application);
    return kamerklaar::tests::runTests(argc, argv, takeWarnings);
}
