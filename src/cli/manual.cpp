// SPDX-License-Identifier: EUPL-1.2
#include "cli/command_list.h"
#include "cli/help_text.h"

namespace kamerklaar::cli {
namespace {

/// Text as roff takes it literally.
std::string literal(const std::string& text) {
    std::string escaped;
    bool atStart = true;
    for (const char letter : text) {
        if (letter == '\\') {
            escaped += "\\e";
        } else if (letter == '-') {
            escaped += "\\-";
        } else if (atStart && (letter == '.' || letter == '\'')) {
            escaped += std::string("\\&") + letter;
        } else {
            escaped += letter;
        }
        atStart = letter == '\n';
    }
    return escaped;
}

std::string heading(const Words& words, Language language) {
    return std::string(".SH ") + words.in(language) + "\n";
}

std::string asRoff(const HelpBlock& block) {
    const std::string text = block.text.empty() ? "" : literal(block.text) + "\n";
    switch (block.kind) {
        case HelpBlock::Kind::Usage:
            return ".nf\n" + text + ".fi\n";
        case HelpBlock::Kind::Paragraph:
            return ".PP\n" + text;
        case HelpBlock::Kind::Item:
            return ".TP\n.B " + literal(block.term) + "\n" + text;
    }
    return {};
}

/// Of the overview, how the program is called and the rest have each a heading of their own.
std::string opening(const std::string& overview, Language language) {
    std::string text = heading({"OVERZICHT", "SYNOPSIS"}, language);
    bool described = false;
    for (const HelpBlock& block : blocksOf(overview)) {
        if (block.kind != HelpBlock::Kind::Usage && !described) {
            text += heading({"BESCHRIJVING", "DESCRIPTION"}, language);
            described = true;
        }
        text += asRoff(block);
    }
    return text;
}

std::string chapterOf(const Command& command, Language language) {
    std::string text = ".SS " + literal(command.name) + "\n";
    for (const HelpBlock& block : blocksOf(command.help.in(language))) {
        text += asRoff(block);
    }
    return text;
}

constexpr Words purpose = {"administratie van uitkeringen aan gemeenten, vanaf de opdrachtregel",
                           "administration of grants to municipalities, from the command line"};
constexpr Words surroundings = {
    R"(.TP
.B KAMERKLAAR_LANGUAGE
\fBnl\fR of \fBen\fR: de taal waarin het programma spreekt; Nederlands als zij er niet staat.
)",
    R"(.TP
.B KAMERKLAAR_LANGUAGE
\fBnl\fR or \fBen\fR: the language in which the program speaks; Dutch when it is not set.
)"};
constexpr Words aboutFiles = {
    R"(.TP
.I ~/.local/state/kamerklaar/kamerklaar.log
wat er misging, zonder namen en bedragen; de map staat ook in \fBXDG_STATE_HOME\fR.
)",
    R"(.TP
.I ~/.local/state/kamerklaar/kamerklaar.log
what went wrong, without names and amounts; its folder may also stand in \fBXDG_STATE_HOME\fR.
)"};

}  // namespace

std::string manual(const Commands& commands, const std::string& overview,
                   const std::string& version, Language language) {
    std::string text = ".\\\" -*- coding: utf-8 -*-\n.\\\" Made by kamerklaar-cli --manual.\n";
    text += ".TH KAMERKLAAR\\-CLI 1 \"\" \"Kamerklaar " + version + "\" \"Kamerklaar\"\n";
    text += heading({"NAAM", "NAME"}, language) + "kamerklaar\\-cli \\- " +
            literal(purpose.in(language)) + "\n";
    text += opening(overview, language);
    text += heading({"OPDRACHTEN", "COMMANDS"}, language);
    for (const Command& command : commands) {
        text += chapterOf(command, language);
    }
    text += heading({"OMGEVING", "ENVIRONMENT"}, language) + surroundings.in(language);
    text += heading({"BESTANDEN", "FILES"}, language) + aboutFiles.in(language);
    text += heading({"ZIE OOK", "SEE ALSO"}, language) + ".BR kamerklaar (1)\n";
    return text;
}

}  // namespace kamerklaar::cli
