// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>
#include <memory>

#include "ui/shell/file_door.h"
#include "ui/shell/session.h"

namespace kamerklaar::ui {

class Welcome;

/// The program while it runs: the first screen, or a session on one file.
class Program : public QObject {
    Q_OBJECT
public:
    struct Parts {
        FileDoor& door;
        const work::Clock& clock;
        work::Tools tools;
        Asker& asker;
        Settings& settings;
        SystemLook system;
        /// Nothing is written, so nobody who is not known yet becomes known.
        bool forReading = false;
    };
    explicit Program(const Parts& parts, QObject* parent = nullptr);
    ~Program() override;

    /// The file opens at `address`; when it cannot be opened the first screen says why.
    void open(const QString& path, const Address& address);
    void make(const QString& path, bool withExample);
    void showWelcome();

    /// nullptr while the first screen is shown.
    [[nodiscard]] Session* session() const { return session_.get(); }
    [[nodiscard]] Welcome* welcome() const { return welcome_.get(); }
    /// Why the last file could not be opened or made; empty when it was.
    [[nodiscard]] QString complaint() const { return complaint_; }

private:
    [[nodiscard]] domain::PersonId personAtDesk();
    void refuse(const domain::Problems& problems);
    void begin(FileDoor::Opened opened, const QString& path, const Address& address);

    Parts parts_;
    Speech speech_;
    QString complaint_;
    std::unique_ptr<work::Store> store_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<Welcome> welcome_;
};

}  // namespace kamerklaar::ui
