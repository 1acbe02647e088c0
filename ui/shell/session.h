// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtCore/QObject>
#include <memory>

#include "ui/shell/design.h"
#include "ui/shell/file_door.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell.h"
#include "ui/shell/speech.h"

namespace kamerklaar::ui {

/// What a session works with; all of it outlives the session.
struct SessionParts {
    work::Context context;
    work::Tools tools;
    Asker& asker;
    Settings& settings;
    Speech& speech;
    SystemLook system;
    QString filePath;
    FileDoor& door;
};

/// One file at one desk: the desk and the window, made anew when the language or the theme changes,
/// so that no widget has to know how to change either.
class Session : public QObject, public Shell {
    Q_OBJECT
public:
    explicit Session(const SessionParts& parts, QObject* parent = nullptr);
    ~Session() override;

    /// Opens the window there.
    void start(const Address& address);
    [[nodiscard]] MainWindow& window() const { return *window_; }
    [[nodiscard]] Desk& desk() const { return *desk_; }

    [[nodiscard]] bool setLanguage(domain::Language language) override;
    [[nodiscard]] bool setTheme(Theme theme) override;
    void openOtherFile() override;
    [[nodiscard]] domain::Outcome backUp(const QString& path) override;
    [[nodiscard]] QString filePath() const override { return parts_.filePath; }
    [[nodiscard]] bool isInSharedFolder() const override {
        return !parts_.filePath.isEmpty() && parts_.door.isInSharedFolder(parts_.filePath);
    }

Q_SIGNALS:
    void otherFileWanted();

private:
    void build(const Address& address);
    /// Once control is out of the page that asked for it.
    void rebuildSoon();

    SessionParts parts_;
    std::unique_ptr<Desk> desk_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace kamerklaar::ui
