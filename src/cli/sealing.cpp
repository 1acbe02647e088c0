// SPDX-License-Identifier: EUPL-1.2
#include "cli/sealing.h"

#include "exchange/snapshot_codec.h"
#include "report/kamer_report_publisher.h"
#include "report/made_with.h"
#include "store/digest.h"
#include "work/program_version.h"

namespace kamerklaar::cli {

const work::SealingTools& sealingTools() {
    static const report::KamerReportPublisher publisher;
    static const exchange::JsonSnapshots codec;
    static const work::SealingTools tools{publisher, codec, store::sha256,
                                          work::programVersion() + ", " + report::madeWith()};
    return tools;
}

}  // namespace kamerklaar::cli
