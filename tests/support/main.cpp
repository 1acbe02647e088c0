// SPDX-License-Identifier: EUPL-1.2
#include "support/session.h"

int main(int argc, char** argv) {
    kamerklaar::tests::prepareEnvironment();
    return kamerklaar::tests::runTests(argc, argv);
}
