// SPDX-License-Identifier: EUPL-1.2
#include "cli/command_list.h"
#include "cli/help_text.h"

namespace kamerklaar::cli {
namespace {

constexpr Words helpWords = {"uitleg", "help"};
constexpr Words englishWords = {"in het Engels", "in English"};

/// An option of a command, or one that all commands have.
struct Option {
    std::string name;
    bool hasValue = false;
    std::string words;
};

std::vector<Option> optionsOf(const Command& command, Language language) {
    const std::vector<HelpBlock> blocks = blocksOf(command.help.in(language));
    std::vector<Option> options;
    for (const std::string& name : command.accepted.withValue) {
        options.push_back({name, true, shortlyOf(blocks, name)});
    }
    for (const std::string& name : command.accepted.flags) {
        options.push_back({name, false, shortlyOf(blocks, name)});
    }
    options.push_back({"help", false, helpWords.in(language)});
    options.push_back({"english", false, englishWords.in(language)});
    return options;
}

/// Each of the letters behind a backslash.
std::string escaped(const std::string& text, const std::string& letters) {
    std::string safe;
    for (const char letter : text) {
        if (letters.find(letter) != std::string::npos) {
            safe += '\\';
        }
        safe += letter;
    }
    return safe;
}

std::string forBash(const Commands& commands, Language language) {
    std::string names;
    std::string cases;
    for (const Command& command : commands) {
        names += std::string(command.name) + " ";
        cases += std::string("            ") + command.name + ") words=\"";
        for (const Option& option : optionsOf(command, language)) {
            cases += "--" + option.name + " ";
        }
        cases.back() = '"';
        cases += " ;;\n";
    }
    return R"(# Made by kamerklaar-cli --completion bash.
_kamerklaar_cli() {
    local cur=${COMP_WORDS[COMP_CWORD]} words=
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        words=")" +
           names + R"(--help --version --english"
    elif [[ $cur == -* ]]; then
        case ${COMP_WORDS[1]} in
)" + cases +
           R"(        esac
    fi
    [[ -z $words ]] || mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}
# What is no command and no option is a file.
complete -o bashdefault -o default -F _kamerklaar_cli kamerklaar-cli
)";
}

/// In zsh's single quotes a quote is "'\''".
std::string quotedForZsh(const std::string& text) {
    std::string quoted = "'";
    for (const char letter : text) {
        quoted += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    }
    return quoted + "'";
}

std::string zshOption(const Option& option) {
    const std::string said = "[" + escaped(option.words, "[]:\\") + "]";
    return quotedForZsh("--" + option.name + (option.hasValue ? "=" + said + ": :_files" : said));
}

std::string forZsh(const Commands& commands, Language language) {
    std::string names;
    std::string cases;
    for (const Command& command : commands) {
        const std::string summary = escaped(command.summary.in(language), ":\\");
        names += "    " + quotedForZsh(std::string(command.name) + ":" + summary) + "\n";
        cases += std::string("    ") + command.name + ") options=(";
        for (const Option& option : optionsOf(command, language)) {
            cases += "\n        " + zshOption(option);
        }
        cases += ") ;;\n";
    }
    return R"(#compdef kamerklaar-cli
# Made by kamerklaar-cli --completion zsh.
local -a commands options
commands=(
)" + names +
           R"()
if (( CURRENT == 2 )); then
    _describe -t commands kamerklaar-cli commands
    return
fi
case $words[2] in
)" + cases +
           R"(esac
_arguments : $options '1: : ' '*: :_files'
)";
}

std::string forFish(const Commands& commands, Language language) {
    const auto quoted = [](const std::string& text) { return "'" + escaped(text, "'\\") + "'"; };
    std::string text = "# Made by kamerklaar-cli --completion fish.\n";
    for (const Command& command : commands) {
        const std::string name = command.name;
        text += "complete -c kamerklaar-cli -n __fish_use_subcommand -f -a " + name + " -d " +
                quoted(command.summary.in(language)) + "\n";
        for (const Option& option : optionsOf(command, language)) {
            text += "complete -c kamerklaar-cli -n '__fish_seen_subcommand_from " + name + "' -l " +
                    option.name + (option.hasValue ? " -r" : "") + " -d " + quoted(option.words) +
                    "\n";
        }
    }
    return text;
}

}  // namespace

std::string completion(const std::string& shell, const Commands& commands, Language language) {
    if (shell == "bash") {
        return forBash(commands, language);
    }
    if (shell == "zsh") {
        return forZsh(commands, language);
    }
    if (shell == "fish") {
        return forFish(commands, language);
    }
    throw WronglyUsed(Words{"Voor deze schil is er geen aanvulling (bash, zsh of fish): ",
                            "There is no completion for this shell (bash, zsh or fish): "}
                          .in(language) +
                      shell);
}

}  // namespace kamerklaar::cli
