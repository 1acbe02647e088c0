// SPDX-License-Identifier: EUPL-1.2
//
// The operators of a page, one by one.
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QUtil.hh>

#include "support/pdf_check/contrast.h"
#include "support/pdf_check/numbers.h"
#include "support/pdf_check/pdf_model.h"

namespace kamerklaar::report::check {

namespace {

const std::set<std::string> drawing = {"f", "F",  "f*", "B",  "B*", "b", "b*", "S",
                                       "s", "sh", "Do", "Tj", "TJ", "'", "\"", "EI"};
const std::set<std::string> known = {
    "q",  "Q",  "cm", "w",  "J",  "j",  "M",  "d",   "ri",  "i",   "gs", "m",  "l",  "c",  "v",
    "y",  "h",  "re", "S",  "s",  "f",  "F",  "f*",  "B",   "B*",  "b",  "b*", "n",  "W",  "W*",
    "BT", "ET", "Tc", "Tw", "Tz", "TL", "Tf", "Tr",  "Ts",  "Td",  "TD", "Tm", "T*", "Tj", "TJ",
    "'",  "\"", "d0", "d1", "CS", "cs", "SC", "SCN", "sc",  "scn", "G",  "g",  "RG", "rg", "K",
    "k",  "sh", "BI", "ID", "EI", "Do", "MP", "DP",  "BMC", "BDC", "EMC"};

/// For words that are not large (Web Content Accessibility Guidelines 1.4.3).
constexpr double leastContrast = 4.5;

std::string numbered(const char* words, int page) {
    return std::string(words) + " on page " + std::to_string(page + 1);
}

std::u16string fromUtf8(const std::string& text) {
    std::u16string out;
    const std::string wide = QUtil::utf8_to_utf16(text);
    for (std::size_t i = 2; i + 1 < wide.size(); i += 2) {
        out += static_cast<char16_t>(static_cast<unsigned char>(wide[i]) << 8 |
                                     static_cast<unsigned char>(wide[i + 1]));
    }
    return out;
}

class Reader : public QPDFObjectHandle::ParserCallbacks {
public:
    Reader(PdfModel& model, PageUse& page, Findings& findings)
        : model_(model), use_(page), findings_(findings), number_(model.pageIndex(page.page)) {}

    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) {
            checkNumbers(object, findings_);
            operands_.push_back(object);
            return;
        }
        apply(object.getOperatorValue());
        operands_.clear();
    }

    void handleEOF() override {
        findings_.require(open_.empty(), "UA 7.1-3", "a marked sequence is not closed");
        findings_.require(depth_ == 0, "own balance", "q and Q do not balance");
    }

private:
    struct Sequence {
        enum class Kind { Mark, Artifact, Other } kind = Kind::Other;
        int mark = -1;
        bool hasText = false;  ///< ActualText stands in for what is shown
    };

    void apply(const std::string& name) {
        if (!known.contains(name)) {
            findings_.add("A 6.2.2-1", "operator " + name + " is not defined");
        } else if (name == "BDC" || name == "BMC") {
            begin();
        } else if (name == "EMC") {
            findings_.require(!open_.empty(), "UA 7.1-3", "EMC without a beginning");
            if (!open_.empty()) {
                open_.pop_back();
            }
        } else if (name == "Tf" && operands_.size() == 2) {
            setFont();
        } else if (name == "q" || name == "Q") {
            depth_ += name == "q" ? 1 : -1;
            findings_.require(depth_ <= 28, "A 6.1.13-8", "q is nested more than 28 deep");
        } else if (name == "gs" || name == "sh" || name == "BI") {
            findings_.add("own means", "operator " + name + " draws what this check does not know");
        } else if (drawing.contains(name)) {
            findings_.require(
                isMarked(), "UA 7.1-3",
                numbered("something is drawn outside tag and artifact", number_).c_str());
            show();
        }
        paint(name);
    }

    void paint(const std::string& name) {
        if (name == "rg" && operands_.size() == 3) {
            painting_.setFill({number(0), number(1), number(2)});
        } else if (name == "re" && operands_.size() == 4) {
            painting_.addBox(number(0), number(1), number(2), number(3));
        } else if (name == "Td" && operands_.size() == 2) {
            painting_.moveText(number(0), number(1));
        } else if (name == "f") {
            painting_.fillBoxes();
        } else if (name == "q") {
            painting_.save();
        } else if (name == "Q") {
            painting_.restore();
        } else if (name == "S" || name == "n") {
            painting_.endPath();
        } else if (name == "TJ") {
            findings_.require(painting_.contrast() >= leastContrast, "own contrast",
                              numbered("words hardly stand out", number_).c_str());
        } else if (name == "Do" && operands_.size() == 1) {
            QPDFObjectHandle pictures = use_.page.getKey("/Resources").getKey("/XObject");
            findings_.require(pictures.isDictionary() && pictures.hasKey(operands_[0].getName()),
                              "A 6.2.2-2", "a picture is not in the resources of the page");
        }
    }

    [[nodiscard]] double number(std::size_t operand) {
        return operands_[operand].isNumber() ? operands_[operand].getNumericValue() : 0;
    }

    [[nodiscard]] bool isMarked() {
        for (const Sequence& each : open_) {
            if (each.kind != Sequence::Kind::Other) {
                return true;
            }
        }
        return false;
    }

    void begin() {
        Sequence own;
        const std::string tag = operands_.empty() ? "" : operands_.front().getName();
        const bool hasProperties = operands_.size() > 1 && operands_[1].isDictionary();
        if (tag == "/Artifact") {
            own.kind = Sequence::Kind::Artifact;
        } else if (hasProperties && operands_[1].getKey("/MCID").isInteger()) {
            own.kind = Sequence::Kind::Mark;
            own.mark = operands_[1].getKey("/MCID").getIntValueAsInt();
            findings_.require(use_.marks.emplace(own.mark, std::u16string()).second, "own marks",
                              numbered("a mark is used twice", number_).c_str());
        }
        for (const Sequence& each : open_) {
            const bool mixes = own.kind != Sequence::Kind::Other &&
                               each.kind != Sequence::Kind::Other && own.kind != each.kind;
            if (mixes) {
                findings_.add(own.kind == Sequence::Kind::Artifact ? "UA 7.1-1" : "UA 7.1-2",
                              numbered("tag and artifact stand in each other", number_));
            }
        }
        if (hasProperties && operands_[1].getKey("/ActualText").isString()) {
            own.hasText = true;
            say(fromUtf8(operands_[1].getKey("/ActualText").getUTF8Value()));
        }
        open_.push_back(own);
    }

    void setFont() {
        QPDFObjectHandle fonts = use_.page.getKey("/Resources").getKey("/Font");
        font_ = nullptr;
        if (!fonts.isDictionary() || !fonts.hasKey(operands_[0].getName())) {
            findings_.add("A 6.2.2-2", "a font is not in the resources of the page");
            return;
        }
        QPDFObjectHandle font = fonts.getKey(operands_[0].getName());
        const auto [entry, isNew] = model_.fonts.try_emplace(font.getObjGen());
        if (isNew) {
            entry->second.font = font;
            QPDFObjectHandle cmap = font.getKey("/ToUnicode");
            if (cmap.isStream()) {
                const auto data = cmap.getStreamData();
                entry->second.toUnicode = readToUnicode(
                    std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()));
            }
        }
        font_ = &entry->second;
    }

    void show() {
        for (QPDFObjectHandle& operand : operands_) {
            if (operand.isString()) {
                showCodes(operand.getStringValue());
            } else if (operand.isArray()) {
                for (QPDFObjectHandle& part : operand.getArrayAsVector()) {
                    if (part.isString()) {
                        showCodes(part.getStringValue());
                    }
                }
            }
        }
    }

    void showCodes(const std::string& codes) {
        if (font_ == nullptr) {
            return;
        }
        std::u16string said;
        for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
            const auto code = static_cast<std::uint16_t>(static_cast<unsigned char>(codes[i]) << 8 |
                                                         static_cast<unsigned char>(codes[i + 1]));
            font_->shown.insert(code);
            const auto found = font_->toUnicode.find(code);
            if (found != font_->toUnicode.end()) {
                said += found->second;
            }
        }
        say(said);
    }

    void say(const std::u16string& text) {
        int mark = -1;
        for (const Sequence& each : open_) {
            if (each.hasText) {
                return;
            }
            mark = each.kind == Sequence::Kind::Mark ? each.mark : mark;
        }
        if (mark >= 0) {
            use_.marks[mark] += text;
        }
    }

    PdfModel& model_;
    PageUse& use_;
    Findings& findings_;
    int number_;
    std::vector<QPDFObjectHandle> operands_;
    std::vector<Sequence> open_;
    FontUse* font_ = nullptr;
    Painting painting_;
    int depth_ = 0;
};

}  // namespace

void readContent(PdfModel& model, PageUse& page, Findings& findings) {
    Reader reader(model, page, findings);
    QPDFPageObjectHelper(page.page).parseContents(&reader);
}

}  // namespace kamerklaar::report::check
