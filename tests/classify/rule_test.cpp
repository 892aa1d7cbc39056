#include <mailbounce/classify/rule.hpp>

using namespace mailbounce;

static_assert(code_range::parse("550") == code_range{550});
static_assert(code_range::parse("550-559") == code_range{550, 559});
static_assert(code_range::parse("4xx") == code_range{400, 499});
static_assert(!code_range::parse("") && !code_range::parse("55") && !code_range::parse("5500") &&
              !code_range::parse("700"));
static_assert(!code_range::parse("199") && !code_range::parse("559-550") && !code_range::parse("550-") &&
              !code_range::parse("6xx"));
static_assert(code_range{}.admits(std::nullopt));
static_assert(code_range{550}.admits(reply_code::of(550)) && !code_range{550}.admits(reply_code::of(551)));
static_assert(!code_range{550}.admits(std::nullopt));

static_assert(status_is("5.7.606-649").admits(enhanced_status::of(5, 7, 620)));
static_assert(!status_is("5.7.606-649").admits(enhanced_status::of(4, 7, 620)));
static_assert(!status_is("5.7.606-649").admits(enhanced_status::of(5, 7, 650)));
static_assert(status_is("x.2.2").admits(enhanced_status::of(4, 2, 2)) &&
              status_is("x.2.2").admits(enhanced_status::of(5, 2, 2)));
static_assert(status_is("2.1.5").admits(enhanced_status::of(2, 1, 5)) &&
              !status_is("2.1.5").admits(enhanced_status::of(5, 1, 5)));
static_assert(status_is("4.7.1").admits(enhanced_status::of(4, 7, 1)) &&
              !status_is("4.7.1").admits(enhanced_status::of(5, 7, 1)));
static_assert(!status_is("5.7.1").admits(enhanced_status::of(5, 6, 1)) &&
              !status_is("5.7.606-649").admits(enhanced_status::of(5, 7, 605)));
static_assert(status_is("x.0.0").admits(enhanced_status::of(5, 0, 0)) && !status_is("x.0.0").admits(std::nullopt));
static_assert(status_range{}.admits(std::nullopt) && status_range{}.admits(enhanced_status::of(5, 1, 1)));
static_assert(!status_range::parse("") && !status_range::parse("3.1.1") && !status_range::parse("5.1") &&
              !status_range::parse("5.1.") && !status_range::parse("5.1.9-1") && !status_range::parse("5.1.1 ") &&
              !status_range::parse("x.1.x"));

static_assert(conditions{}.count() == 0);
static_assert(conditions{.provider = provider::google, .phases = phase::eod, .status = status_is("x.7.1")}.count() ==
              3);
