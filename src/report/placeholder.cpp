// SPDX-License-Identifier: EUPL-1.2
#include "report/renderer.h"
