// The bounds that README.md promises (Security), beside the constants that hold them.
#include <mailbounce/mailbounce.hpp>

using namespace mailbounce;

static_assert(detail::max_pattern_sequences == 4096);
static_assert(message::max_depth == 16);
static_assert(message::max_parts == 64);
static_assert(report_reader::max_wrappings == 2);
static_assert(report_reader::max_texts == 4);
static_assert(detail::text_decoder::max_text == 256 * 1024);
static_assert(detail::max_value == 64 * 1024);
static_assert(report_reader::max_deliveries == 1024);
static_assert(detail::notice_reader::max_places == 1024);
static_assert(report_reader::max_memory == 1024 * 1024 && report_reader::max_memory_per_byte == 12);
static_assert(detail::max_local_part == 64 && detail::max_domain == 255 && detail::max_path == 256);
