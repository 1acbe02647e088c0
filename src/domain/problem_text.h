// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "domain/problem.h"
#include "domain/notation.h"
namespace kamerklaar::domain { inline std::string sentence(const Problem& p, Language){ return std::string(codeOf(p.kind)); } }
