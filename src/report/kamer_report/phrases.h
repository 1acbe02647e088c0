// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "domain/date.h"
#include "domain/money.h"
#include "report/document.h"

// Small words that all chapters share.
namespace kamerklaar::report {

/// Puts each value in the place of the next "{}". The number of both must agree.
[[nodiscard]] std::string fill(std::string_view pattern, std::initializer_list<std::string> values);

/// A sentence for exactly one, and one for any other number ("{}" is the number).
[[nodiscard]] std::string counted(std::int64_t number, std::string_view one,
                                  std::string_view otherwise);

[[nodiscard]] Paragraph sentence(std::string text);
/// A standing text of the scheme as a paragraph; a scheme without it adds nothing.
void appendText(Blocks& blocks, std::string text);
[[nodiscard]] Paragraph sourceNote(std::string text);
[[nodiscard]] Heading subheading(std::string text);

/// Column heads that return in many tables.
[[nodiscard]] Table::Column nameColumn(std::string title, double weight = 1.6);
[[nodiscard]] Table::Column euroColumn(std::string title);
[[nodiscard]] Table::Column countColumn(std::string title, double weight = 1);
[[nodiscard]] Table::Column textColumn(std::string title, double weight = 1.4);

/// Drops the cents of a table whose euro columns have none at all; otherwise changes nothing.
[[nodiscard]] Table withoutIdleCents(Table table);

/// "1.234.567,89" for a column whose unit is the euro.
[[nodiscard]] std::string amount(domain::Money money);
[[nodiscard]] std::string millions(domain::Money money);
[[nodiscard]] std::string share(domain::Money part, domain::Money whole);

}  // namespace kamerklaar::report
