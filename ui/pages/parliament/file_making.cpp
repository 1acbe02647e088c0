// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/parliament/file_making.h"

namespace kamerklaar::ui {

FileMaking::FileMaking(QObject* parent) : QObject(parent) {
    connect(&background_, &Background::failed, this, &FileMaking::failed);
    connect(&background_, &Background::ended, this, [this] {
        if (made_.isEmpty()) {
            Q_EMIT failed();
        } else {
            Q_EMIT done(std::exchange(made_, {}));
        }
    });
}

void FileMaking::start(Make make) {
    background_.stop();
    made_.clear();
    background_.start([this, make = std::move(make)](const std::function<bool()>& isWanted,
                                                     const Background::Say& say) {
        const std::string made = make([&](int pages) {
            say([this, pages] { Q_EMIT progressed(pages); });
            return isWanted();
        });
        say([this, bytes = QByteArray::fromStdString(made)] { made_ = bytes; });
    });
}

}  // namespace kamerklaar::ui
