#include <mailbounce/mailbounce.hpp>

#include <cstdlib>

int main() {
    const mailbounce::classifier classifier;
    const mailbounce::verdict verdict = classifier.classify("550 5.1.1 User unknown");
    return verdict.category == mailbounce::category::hard ? EXIT_SUCCESS : EXIT_FAILURE;
}
