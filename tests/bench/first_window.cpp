// SPDX-License-Identifier: EUPL-1.2
#include "bench/first_window.h"

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <thread>

namespace kamerklaar::bench {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr auto xvfb = "/usr/bin/Xvfb";
constexpr auto longestWait = std::chrono::minutes(1);
constexpr auto pause = std::chrono::milliseconds(1);
constexpr auto settling = std::chrono::seconds(1);

// Smaller ones are splash screens, tips and windows that programs keep to themselves.
constexpr int leastWidth = 500;
constexpr int leastHeight = 300;

struct Freed {
    void operator()(void* reply) const { std::free(reply); }
};
struct Disconnected {
    void operator()(xcb_connection_t* connection) const { xcb_disconnect(connection); }
};
using Connection = std::unique_ptr<xcb_connection_t, Disconnected>;

Connection connectTo(const std::string& display) {
    Connection connection(xcb_connect(display.c_str(), nullptr));
    return xcb_connection_has_error(connection.get()) == 0 ? std::move(connection) : Connection();
}

xcb_window_t rootOf(const Connection& connection) {
    return xcb_setup_roots_iterator(xcb_get_setup(connection.get())).data->root;
}

xcb_atom_t atomOf(const Connection& connection, const std::string& name) {
    const std::unique_ptr<xcb_intern_atom_reply_t, Freed> reply(xcb_intern_atom_reply(
        connection.get(),
        xcb_intern_atom(connection.get(), 0, static_cast<std::uint16_t>(name.size()), name.c_str()),
        nullptr));
    return reply == nullptr ? xcb_atom_t{XCB_ATOM_NONE} : reply->atom;
}

bool isSplash(const Connection& connection, xcb_window_t window) {
    const std::unique_ptr<xcb_get_property_reply_t, Freed> types(xcb_get_property_reply(
        connection.get(),
        xcb_get_property(connection.get(), 0, window, atomOf(connection, "_NET_WM_WINDOW_TYPE"),
                         XCB_ATOM_ATOM, 0, 1),
        nullptr));
    return types != nullptr && xcb_get_property_value_length(types.get()) >= 4 &&
           *static_cast<xcb_atom_t*>(xcb_get_property_value(types.get())) ==
               atomOf(connection, "_NET_WM_WINDOW_TYPE_SPLASH");
}

bool isMainWindow(const Connection& connection, const xcb_map_notify_event_t& mapped) {
    const std::unique_ptr<xcb_get_geometry_reply_t, Freed> size(xcb_get_geometry_reply(
        connection.get(), xcb_get_geometry(connection.get(), mapped.window), nullptr));
    return mapped.override_redirect == 0 && size != nullptr && size->width >= leastWidth &&
           size->height >= leastHeight && !isSplash(connection, mapped.window);
}

/// Until the next window that counts, or too long.
bool waitForWindow(const Connection& connection) {
    const auto latest = Clock::now() + longestWait;
    while (Clock::now() < latest) {
        const std::unique_ptr<xcb_generic_event_t, Freed> event(
            xcb_poll_for_event(connection.get()));
        if (event == nullptr) {
            std::this_thread::sleep_for(pause);
        } else if ((event->response_type & 0x7F) == XCB_MAP_NOTIFY &&
                   isMainWindow(connection,
                                *reinterpret_cast<const xcb_map_notify_event_t*>(event.get()))) {
            return true;
        }
    }
    return false;
}

pid_t startProgram(const std::vector<std::string>& command, const std::string& display) {
    const pid_t child = fork();
    if (child != 0) {
        return child;
    }
    setpgid(0, 0);
    setenv("DISPLAY", display.c_str(), 1);
    setenv("QT_QPA_PLATFORM", "xcb", 1);
    static_cast<void>(freopen("/dev/null", "w", stderr));
    static_cast<void>(freopen("/dev/null", "w", stdout));
    becomeProgram(command);
}

}  // namespace

Screen::Screen() {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        throw std::runtime_error("no pipe");
    }
    // Xvfb chooses a free number itself and writes it to the pipe.
    process_ = startProgram(
        {xvfb, "-noreset", "-displayfd", std::to_string(ends[1]), "-screen", "0", "1600x1000x24"},
        "");
    close(ends[1]);
    name_ = ":";
    char digit = 0;
    while (read(ends[0], &digit, 1) == 1 && digit != '\n') {
        name_ += digit;
    }
    close(ends[0]);
    if (name_.size() == 1) {
        throw std::runtime_error("Xvfb did not start");
    }
}

Screen::~Screen() {
    kill(process_, SIGTERM);
    waitpid(process_, nullptr, 0);
}

ProcessRun Screen::untilFirstWindow(const std::vector<std::string>& command) const {
    const Connection connection = connectTo(name_);
    if (connection == nullptr) {
        throw std::runtime_error("the screen is gone");
    }
    const std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(connection.get(), rootOf(connection), XCB_CW_EVENT_MASK, &events);
    xcb_flush(connection.get());
    const auto start = Clock::now();
    const pid_t child = startProgram(command, name_);
    const bool came = waitForWindow(connection);
    const std::chrono::duration<double, std::milli> passed = Clock::now() - start;
    std::this_thread::sleep_for(settling);
    kill(-child, SIGKILL);
    rusage usage{};
    wait4(child, nullptr, 0, &usage);
    if (!came) {
        throw std::runtime_error("no window of " + command.front());
    }
    ProcessRun run;
    run.milliseconds = passed.count();
    run.peakMegabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return run;
}

void measureFirstWindows(const fs::path& programs, const std::string& file) {
    struct Program {
        std::string name;
        std::vector<std::string> command;
    };
    const std::vector<Program> all = {
        {"Kamerklaar, with the example file", {programs / "kamerklaar", file}},
        {"DB Browser for SQLite, the same file", {"/usr/bin/sqlitebrowser", file}},
        {"KMyMoney, without a file", {"/usr/bin/kmymoney", "-n"}},
        {"Skrooge, without a file", {"/usr/bin/skrooge"}},
    };
    constexpr int runs = 5;
    if (!fs::exists(xvfb)) {
        std::printf("first windows are measured where Xvfb is installed\n");
        return;
    }
    const Screen screen;
    for (const Program& program : all) {
        if (!fs::exists(program.command.front())) {
            std::printf("%-47s  not installed\n", program.name.c_str());
            continue;
        }
        try {
            std::vector<double> times;
            std::vector<double> peaks;
            static_cast<void>(screen.untilFirstWindow(program.command));  // does not count
            for (int run = 0; run < runs; ++run) {
                const ProcessRun one = screen.untilFirstWindow(program.command);
                times.push_back(one.milliseconds);
                peaks.push_back(one.peakMegabytes);
            }
            std::printf("%-47s  %9.1f ms  %6.1f MB\n", program.name.c_str(), median(times),
                        median(peaks));
        } catch (const std::runtime_error& problem) {
            std::printf("%-47s  not measured: %s\n", program.name.c_str(), problem.what());
        }
        std::fflush(stdout);
    }
}

}  // namespace kamerklaar::bench
