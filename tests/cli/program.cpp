// SPDX-License-Identifier: EUPL-1.2
#include "cli/program.h"

#include <sqlite3.h>
#include <unistd.h>

#include <QtCore/QProcess>
#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace kamerklaar::tests {

namespace fs = std::filesystem;

Run run(const std::vector<std::string>& words,
        const std::map<std::string, std::string>& environment, const std::string& program) {
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : environment) {
        variables.insert(QString::fromStdString(name), QString::fromStdString(value));
    }
    process.setProcessEnvironment(variables);
    QStringList arguments;
    for (const std::string& word : words) {
        arguments << QString::fromStdString(word);
    }
    process.start(QString::fromStdString(program), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        throw std::runtime_error("kamerklaar-cli did not end by itself");
    }
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

Folder::Folder() {
    std::string name = (fs::temp_directory_path() / "kamerklaar-cli-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    path_ = name;
}

Folder::~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

std::string Folder::contents() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(path_)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    std::string text;
    for (const std::string& name : names) {
        text += text.empty() ? name : " " + name;
    }
    return text;
}

std::string exampleIn(const Folder& folder) {
    static const Folder once;
    static const std::string made = [] {
        const std::string file = once.file("voorbeeld");
        if (run({"new", file, "--example"}).code != 0) {
            throw std::runtime_error("the example could not be made");
        }
        return file;
    }();
    const std::string file = folder.file("a.kamerklaar");
    fs::copy_file(made, file, fs::copy_options::overwrite_existing);
    return file;
}

std::string bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

void write(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

void goAround(const std::string& file, const std::string& sql) {
    sqlite3* database = nullptr;
    const bool done = sqlite3_open(file.c_str(), &database) == SQLITE_OK &&
                      sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    const std::string why = sqlite3_errmsg(database);
    sqlite3_close(database);
    if (!done) {
        throw std::runtime_error(why);
    }
}

}  // namespace kamerklaar::tests
