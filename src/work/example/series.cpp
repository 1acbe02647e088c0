// SPDX-License-Identifier: EUPL-1.2
#include <memory>
#include <utility>

#include "work/deciding_series.h"
#include "work/example/grant.h"
#include "work/example/must.h"

namespace kamerklaar::work::example {

void addSeries(Preparing decisions, Turn prepared, std::optional<Turn> approved,
               Timeline& timeline) {
    // What was prepared is known to whoever approves it.
    const auto series = std::make_shared<std::vector<domain::Decision>>();
    timeline.add(prepared.day, 20, prepared.desk,
                 [series, make = std::move(decisions)](const Context& context) {
                     *series = must(prepareAll(context, make(context.store)),
                                    "example decisions can be prepared");
                 });
    if (approved) {
        timeline.add(approved->day, 40, approved->desk, [series](const Context& context) {
            must(approveAll(context, *series), "example decisions can be approved");
        });
    }
}

}  // namespace kamerklaar::work::example
