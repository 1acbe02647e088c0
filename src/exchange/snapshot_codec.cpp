// SPDX-License-Identifier: EUPL-1.2
#include "exchange/snapshot_codec.h"

#include "exchange/snapshot/json_reader.h"
#include "exchange/snapshot/json_writer.h"
#include "exchange/snapshot/nouns.h"

namespace kamerklaar::exchange {
namespace {

/// Goes up when what an earlier version wrote can no longer be read as it is.
constexpr int knownSnapshotFormat = 1;

template <typename Form>
void describeDocument(Form& form, int& format, Of<work::KamerReportData> auto& data) {
    form.number("format", format);
    describe(form, data);
}

}  // namespace

std::string JsonSnapshots::write(const work::KamerReportData& data) const {
    JsonWriter form;
    int format = knownSnapshotFormat;
    describeDocument(form, format, data);
    return form.take().dump() + "\n";
}

domain::Result<work::KamerReportData> JsonSnapshots::read(const std::string& bytes) const {
    const auto document = JsonReader::Json::parse(bytes, nullptr, /*allow_exceptions=*/false);
    JsonReader form(document);
    work::KamerReportData data;
    int format = 0;
    describeDocument(form, format, data);
    if (!form.isSound() || format != knownSnapshotFormat) {
        return domain::refused(domain::ProblemKind::FileDamaged, {}, {std::string("JSON")});
    }
    return data;
}

}  // namespace kamerklaar::exchange
