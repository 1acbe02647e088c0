// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "domain/report_status.h"
#include "domain/notation.h"
namespace kamerklaar::domain { inline std::string words(ReportStatus p, Language){ return std::string(codeOf(p)); } }
