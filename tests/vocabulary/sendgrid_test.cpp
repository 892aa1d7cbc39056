// SendGrid's classifications of bounces and blocks.
#include <mailbounce/vocabulary/sendgrid.hpp>

#include <cstddef>

#include "catch.hpp"
#include "vocabulary/expected_words.hpp"

using namespace mailbounce;
using enum reason;

namespace {

constexpr auto hard = category::hard, soft = category::soft, unknown = category::unknown;

constexpr expected_word all[] = {
    {"Invalid Address", mailbox_unknown, hard},
    {"Mailbox Unavailable", mailbox_full, soft},
    {"Frequency or Volume Too High", rate_limited, soft},
    {"Reputation", bad_reputation, soft},
    {"Content", spam_content, soft},
    {"Technical Failure", network_failure, soft},
    {"Unclassified", undetermined, unknown},
};

}  // namespace

TEST_CASE("SendGrid: seven classifications, each of which comes back") { check_words<sendgrid_classification>(all); }

TEST_CASE("SendGrid: seven reasons are kept, and all but one of the others have a classification that names them") {
    CHECK(reasons_kept<sendgrid_classification>().size() == 7);
    reason_set named;
    for (std::size_t i = 0; i < sendgrid_classification::count; ++i)
        named = named | sendgrid_classification::at(i).reasons();
    CHECK(reason_set::up_to(undetermined).without(none) - named == reason_set{suppressed_by_sender});
    STATIC_REQUIRE(translate<sendgrid_classification>(verdict{.reason = suppressed_by_sender}).word ==
                   sendgrid_classification("Unclassified"));
}
