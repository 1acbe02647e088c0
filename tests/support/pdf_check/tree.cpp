// SPDX-License-Identifier: EUPL-1.2
//
// What may stand in what, and what each element has to say.
#include <algorithm>
#include <array>
#include <cctype>
#include <regex>
#include <string_view>

#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

using Names = std::set<std::string>;

const Names standard = {
    "Document",  "Part",     "Art",       "Sect",   "Div",   "BlockQuote", "Caption", "TOC",
    "TOCI",      "Index",    "P",         "H",      "H1",    "H2",         "H3",      "H4",
    "H5",        "H6",       "L",         "LI",     "Lbl",   "LBody",      "Table",   "TR",
    "TH",        "TD",       "THead",     "TBody",  "TFoot", "Span",       "Quote",   "Note",
    "Reference", "BibEntry", "Code",      "Link",   "Annot", "Ruby",       "Warichu", "Figure",
    "Formula",   "Form",     "NonStruct", "Private"};

struct Grammar {
    const char* type;
    Names names;
    const char* rule;
};

/// An element of this type has only these children.
const std::vector<Grammar> children = {
    {"Table", {"TR", "THead", "TBody", "TFoot", "Caption"}, "UA 7.2-3"},
    {"TR", {"TH", "TD"}, "UA 7.2-10"},
    {"THead", {"TR"}, "UA 7.2-36"},
    {"TBody", {"TR"}, "UA 7.2-37"},
    {"TFoot", {"TR"}, "UA 7.2-38"},
    {"L", {"L", "LI", "Caption"}, "UA 7.2-19"},
    {"LI", {"Lbl", "LBody"}, "UA 7.2-20"},
    {"TOC", {"TOC", "TOCI", "Caption"}, "UA 7.2-27"},
    {"BlockQuote",
     {"P", "L", "Div", "Table", "Figure", "H1", "H2", "H3", "H4", "H5", "BlockQuote", "TOC"},
     "own quote"},
    {"TOCI", {"TOC", "Lbl", "Reference", "NonStruct", "P"}, "own contents"},
};

/// An element of this type stands only in these.
const std::vector<Grammar> parents = {
    {"TR", {"Table", "THead", "TBody", "TFoot"}, "UA 7.2-4"},
    {"THead", {"Table"}, "UA 7.2-5"},
    {"TBody", {"Table"}, "UA 7.2-6"},
    {"TFoot", {"Table"}, "UA 7.2-7"},
    {"TH", {"TR"}, "UA 7.2-8"},
    {"TD", {"TR"}, "UA 7.2-9"},
    {"LI", {"L"}, "UA 7.2-17"},
    {"LBody", {"LI"}, "UA 7.2-18"},
    {"TOCI", {"TOC"}, "UA 7.2-26"},
};

void checkGrammar(PdfModel& model, Node& node, Findings& findings) {
    const auto typeOf = [&](int index) {
        return index < 0 ? std::string() : model.nodes[static_cast<std::size_t>(index)].type;
    };
    for (const Grammar& each : parents) {
        if (node.type == each.type && !each.names.contains(typeOf(node.parent))) {
            findings.add(each.rule, node.type + " stands in " + typeOf(node.parent));
        }
    }
    for (const Grammar& each : children) {
        for (const Node::Kid& kid : node.kids) {
            if (node.type != each.type) {
                break;
            }
            const bool fits = kid.kind == Node::Kid::Kind::Element
                                  ? each.names.contains(typeOf(kid.element))
                                  : false;
            if (!fits) {
                findings.add(each.rule, node.type + " holds " + typeOf(kid.element));
            }
        }
    }
}

class Headings {
public:
    void check(Node& node, Findings& findings) {
        if (node.type == "H") {
            findings.add("UA 7.4.4-2", "headings without a level");
        }
        const bool isHeading = node.type.size() == 2 && node.type[0] == 'H' &&
                               node.type[1] >= '1' && node.type[1] <= '6';
        if (!isHeading) {
            return;
        }
        const int level = node.type[1] - '0';
        findings.require(level <= last_ + 1, "UA 7.4.2-1", "a heading level is left out");
        last_ = level;
    }

private:
    int last_ = 0;
};

void checkList(PdfModel& model, Node& node, Findings& findings) {
    bool hasLabels = false;
    for (const Node::Kid& item : node.kids) {
        if (item.kind == Node::Kid::Kind::Element) {
            for (const Node::Kid& part : model.nodes[static_cast<std::size_t>(item.element)].kids) {
                hasLabels = hasLabels ||
                            (part.kind == Node::Kid::Kind::Element &&
                             model.nodes[static_cast<std::size_t>(part.element)].type == "Lbl");
            }
        }
    }
    QPDFObjectHandle attributes = node.object.getKey("/A");
    const bool saysHow = attributes.isDictionary() && attributes.hasKey("/ListNumbering");
    findings.require(!hasLabels || saysHow, "own list numbering",
                     "a list with labels does not say how it is numbered");
}

/// std::regex would ask a frame of the stack for every sign of words that may be a book.
bool isNameOfFile(std::string_view words) {
    static constexpr std::array<std::string_view, 6> endings = {".png", ".jpg", ".jpeg",
                                                                ".svg", ".gif", ".pdf"};
    return std::ranges::any_of(endings, [words](std::string_view ending) {
        return words.size() >= ending.size() &&
               std::ranges::equal(
                   words.substr(words.size() - ending.size()), ending, [](char sign, char wanted) {
                       return std::tolower(static_cast<unsigned char>(sign)) == wanted;
                   });
    });
}

/// Words that tell nothing: an abbreviation at best, or the name of a file.
void checkAlternative(QPDFObjectHandle figure, Findings& findings) {
    if (hasWords(figure, "/Alt")) {
        const std::string words = figure.getKey("/Alt").getUTF8Value();
        findings.require(words.size() > 3 && !isNameOfFile(words), "own alternative",
                         "the words of a figure tell nothing");
    }
}

void checkFacts(PdfModel& model, Node& node, Findings& findings) {
    QPDFObjectHandle object = node.object;
    if (object.hasKey("/Lang")) {
        findings.require(isLanguage(object.getKey("/Lang")), "UA 7.2-29",
                         "the language of an element is none");
    }
    if (node.type == "Figure") {
        findings.require(hasWords(object, "/Alt") || hasWords(object, "/ActualText"), "UA 7.3-1",
                         "a figure has no words");
        checkAlternative(object, findings);
        const bool isOneMark =
            node.kids.size() == 1 && node.kids.front().kind == Node::Kid::Kind::Mark;
        findings.require(isOneMark, "own figure mark", "a figure is read in more than one piece");
        QPDFObjectHandle attributes = object.getKey("/A");
        findings.require(attributes.isDictionary() && attributes.getKey("/BBox").isRectangle(),
                         "own figure box", "a figure does not say where it stands");
    } else if (node.type == "Formula") {
        findings.require(hasWords(object, "/Alt") || hasWords(object, "/ActualText"), "UA 7.7-1",
                         "a formula has no words");
    } else if (node.type == "L") {
        checkList(model, node, findings);
    }
}

void checkRoles(PdfModel& model, Findings& findings) {
    QPDFObjectHandle roles = model.pdf.getRoot().getKey("/StructTreeRoot").getKey("/RoleMap");
    if (roles.isDictionary()) {
        for (const std::string& role : roles.getKeys()) {
            findings.require(!standard.contains(role.substr(1)), "UA 7.1-7",
                             "a standard type is mapped to another");
        }
    }
}

}  // namespace

bool hasWords(QPDFObjectHandle object, const char* key) {
    QPDFObjectHandle value = object.getKey(key);
    return value.isString() && !value.getUTF8Value().empty();
}

bool isLanguage(QPDFObjectHandle value) {
    // Longer than any tag that is registered, and short enough for an expression.
    static constexpr std::size_t longest = 64;
    static const std::regex form("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
    if (!value.isString()) {
        return false;
    }
    const std::string tag = value.getUTF8Value();
    return tag.size() <= longest && std::regex_match(tag, form);
}

void checkTree(PdfModel& model, Findings& findings) {
    Headings headings;
    for (Node& node : model.nodes) {
        if (!standard.contains(node.type)) {
            findings.add("UA 7.1-5", "type " + node.type + " is not mapped to a standard type");
        }
        checkGrammar(model, node, findings);
        headings.check(node, findings);
        checkFacts(model, node, findings);
    }
    checkRoles(model, findings);
}

}  // namespace kamerklaar::report::check
