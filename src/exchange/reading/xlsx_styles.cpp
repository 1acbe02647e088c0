// SPDX-License-Identifier: EUPL-1.2
#include "exchange/reading/xlsx_styles.h"

#include <map>

#include "exchange/reading/attribute_number.h"
#include "exchange/reading/number_format.h"
#include "package/xml_reader.h"

namespace kamerklaar::exchange {

namespace {

class StylesHandler : public package::XmlHandler {
public:
    explicit StylesHandler(std::vector<Shown>& styles) : styles_(styles) {}

    void opened(std::string_view name, const package::XmlAttributes& attributes) override {
        if (name == "numFmt") {
            if (const auto number = numberIn(attributes["numFmtId"])) {
                described_[*number] = shownByCode(attributes["formatCode"]);
            }
        } else if (name == "cellXfs") {
            isInCells_ = true;
        } else if (name == "xf" && isInCells_) {
            styles_.push_back(shownBy(numberIn(attributes["numFmtId"]).value_or(0)));
        }
    }
    void closed(std::string_view name) override { isInCells_ = isInCells_ && name != "cellXfs"; }

private:
    [[nodiscard]] Shown shownBy(std::size_t format) const {
        const auto found = described_.find(format);
        if (found != described_.end()) {
            return found->second;
        }
        return shownByBuiltIn(format < 1000 ? static_cast<int>(format) : 0);
    }

    std::vector<Shown>& styles_;
    std::map<std::size_t, Shown> described_;
    bool isInCells_ = false;
};

}  // namespace

package::Refusal XlsxStyles::read(package::ZipReader& package, const std::string& part) {
    StylesHandler handler(styles_);
    return package::readXml(package, part, handler);
}

Shown XlsxStyles::shownBy(std::string_view style) const {
    const auto number = numberIn(style);
    return number && *number < styles_.size() ? styles_[*number] : Shown::Number;
}

}  // namespace kamerklaar::exchange
