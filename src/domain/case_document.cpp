// SPDX-License-Identifier: EUPL-1.2
#include "domain/case_document.h"

#include "domain/code_table.h"

namespace kamerklaar::domain {

namespace {

constexpr CodeTable<Subject::Kind, 10> kindCodes = {{
    {Subject::Kind::File, "file"},
    {Subject::Kind::Municipality, "municipality"},
    {Subject::Kind::Round, "round"},
    {Subject::Kind::Report, "report"},
    {Subject::Kind::Allocation, "allocation"},
    {Subject::Kind::Instalment, "instalment"},
    {Subject::Kind::Payment, "payment"},
    {Subject::Kind::Document, "document"},
    {Subject::Kind::Person, "person"},
    {Subject::Kind::Edition, "edition"},
}};

}  // namespace

std::string_view codeOf(Subject::Kind kind) {
    return codeIn(kindCodes, kind);
}

Subject::Kind subjectKindFrom(std::string_view code) {
    return valueIn(kindCodes, code).value_or(Subject::Kind::File);
}

}  // namespace kamerklaar::domain
