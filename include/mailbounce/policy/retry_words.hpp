// The words by which servers say when to try again, and what each of them does in a sentence: retry_hint.hpp reads
// them, and explains how.
#ifndef MAILBOUNCE_POLICY_RETRY_WORDS_HPP
#define MAILBOUNCE_POLICY_RETRY_WORDS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <mailbounce/evidence/folding.hpp>
#include <mailbounce/smaller.hpp>

namespace mailbounce::inline v0_1::detail::retry_words {

// Links, as a set: what stands between a call and a time.
enum link : std::int32_t {
    bare = 1,   // nothing: "wait 60s"
    after = 2,  // "in", "after"
    hold = 4,   // "for"
    until = 8,
    up_to = 16,
    within = 32,
    at = 64,  // before dates only
};

enum class sense : std::uint8_t {
    other,
    call,        // binds a time; the value is the links that it takes
    link,        // the value is the link
    before,      // a link; behind a time it makes that wait for a call: "5 minutes before retrying"
    ends,        // behind a call, takes these links too: "the block expires in 4 hours"
    future,      // the attempt that is told next is the sender's own
    negated,     // the attempt that is told next shall not be made: "do not retry for 4 hours"
    another,     // tells what else the times around it are about
    after_time,  // the same, but only right behind a time
    glue,        // changes nothing: "in about the next 5 minutes"
    least,       // the same, and takes the "at" off "at least"
    please,      // a clause opens behind it
    number,      // the value is the number
    article,     // "an hour"
    half,        // "half an hour"
    unit,        // the value is its seconds
    month,       // the value is 1 to 12
};

struct word {
    retry_words::sense sense = retry_words::sense::other;
    std::int32_t value = 0;
};

struct word_list {
    word meaning;  // of the first word
    const char* words;
    std::int32_t step = 0;  // how much more the value of each word is than that of the one before
};

inline constexpr std::int32_t attempt = bare | after | until | up_to | within | at;  // not "retry for 5 days"
inline constexpr std::int32_t patience = attempt | hold;
inline constexpr std::int32_t held = hold | until | up_to;  // not "blocked after 5 minutes", "blocked at 10:00"

// Folded as folding.hpp does it: without accents, Cyrillic in Latin letters. English; German; French; Spanish and
// Portuguese; Italian; Russian; Chinese and Japanese by characters.
inline constexpr word_list lists[] = {
    {{sense::call, attempt}, "again try retry later come reattempt reconnect resend resubmit"},
    {{sense::call, attempt}, "erneut nochmal nochmals wieder versuchen versuche wiederholen spater spaeter"},
    {{sense::call, attempt}, "essayer essayez reessayer reessayez ressayer nouveau renvoyer renvoyez revenez tard"},
    {{sense::call, attempt}, "intente intentelo intentar intentarlo reintente reintentar nuevo vuelva tente tentar"},
    {{sense::call, attempt}, "novamente tarde riprova riprovare riprovi ritenta ritentare nuovo tardi"},
    {{sense::call, attempt}, "povtorite poprobuyte povtorit snova pozzhe pozdnee"},
    {{sense::call, attempt}, "\xE5\x86\x8D \xE8\xA9\xA6 \xE8\xAF\x95"},  // again, try
    {{sense::call, patience}, "wait greylist greylisted greylisting graylist graylisted graylisting backoff"},
    {{sense::call, patience}, "warten warte patienter patientez attendre attendez espere esperar aguarde aguardar"},
    {{sense::call, patience}, "attendere attendi attenda podozhdite \xE5\xBE\x85"},  // wait
    {{sense::call, held},
     "blocked block blocklisted blacklisted banned ban listed listing deferred postponed throttled"},
    {{sense::call, held}, "limited rejected refused denied gesperrt blockiert bloque bloquee differe bloqueado"},
    {{sense::call, held}, "bloqueada diferido bloccato bloccata zablokirovan"},
    {{sense::call, until}, "unavailable offline maintenance suspended disabled locked"},  // "for" may tell the past
    {{sense::call, 0}, "trying retrying resending"},
    {{sense::ends, after | at}, "expires expire ends lifted removed released"},
    {{sense::ends, bare}, "left remaining"},
    {{sense::link, after}, "in after nach dans apres en em despues depois dentro tra fra dopo cherez \xE5\x9C\xA8"},
    {{sense::link, hold}, "for during fur fuer pendant pour durante por na"},
    {{sense::link, until}, "until till bis jusqua jusquau hasta ate fino"},
    {{sense::link, up_to}, "up"},
    {{sense::link, within}, "within most max maximum maximal hochstens innerhalb"},
    {{sense::link, at}, "at on am"},
    {{sense::before, after}, "before bevor"},
    {{sense::future}, "will shall keep keeps continue continues"},
    {{sense::negated}, "not dont never nicht"},
    {{sense::another}, "too many than per every each last past since limit limits exceed exceeds exceeded exceeding"},
    {{sense::another}, "timed timeout timeouts expired elapsed lost closed dropped idle inactive lasted took"},
    {{sense::another}, "failed failure aborted terminated disconnected stalled received sent"},
    {{sense::another}, "waited tried retried queued delivered undelivered old \xE5\x88\xB6"},  // limit
    {{sense::after_time}, "ago earlier passed \xE3\x81\xAB"},                                  // in each
    {{sense::glue}, "the to of de another about around approximately approx roughly ca zu next more further"},
    {{sense::glue}, "and or between und oder et ou y e i monday tuesday wednesday thursday friday saturday sunday"},
    {{sense::glue}, "mon tue wed thu fri sat sun \xE5\xB0\x8F \xE9\x96\x93 \xE9\x97\xB4 \xE9\x92\x9F \xE9\x90\x98"},
    {{sense::least}, "least earliest minimum mindestens moins menos almeno"},
    {{sense::please}, "please kindly bitte veuillez \xE8\xAF\xB7 \xE8\xAB\x8B"},
    {{sense::number, 1}, "one two three four five six seven eight nine ten eleven twelve", 1},
    {{sense::number, 15}, "fifteen"},
    {{sense::number, 20}, "twenty thirty forty fifty sixty seventy eighty ninety", 10},
    {{sense::article}, "a an ein eine einer einem un une una uma um"},
    {{sense::half}, "half halbe halben demi media mezza meia"},
    {{sense::unit, 1}, "s sec secs second seconds sekunde sekunden sek seconde secondes segundo segundos secondi"},
    {{sense::unit, 1}, "sekund sekundy sekundu \xE7\xA7\x92"},
    {{sense::unit, 60}, "m min mins minute minutes minuten minuto minutos minuti minut minuty minutu \xE5\x88\x86"},
    {{sense::unit, 3600},
     "h hs hr hrs hour hours stunde stunden std heure heures hora horas ora ore chas chasa chasov"},
    {{sense::unit, 3600}, "\xE6\x99\x82 \xE6\x97\xB6"},
    {{sense::unit, 86400}, "d day days tag tage tagen jour jours dia dias giorno giorni den dnya dney \xE5\xA4\xA9"},
    {{sense::unit, 604800}, "week weeks woche wochen semaine semaines semana semanas settimana settimane"},
    {{sense::month, 1}, "jan feb mar apr may jun jul aug sep oct nov dec", 1},
    {{sense::month, 1}, "january february march april", 1},
    {{sense::month, 6}, "june july august september october november december", 1},
};

// Calls take(key, meaning) for each word of the lists, until one call gives true.
template <class F>
constexpr void each_word(F take) noexcept {
    for (const word_list& list : lists) {
        word meaning = list.meaning;
        for (std::string_view words = list.words; !words.empty(); meaning.value += list.step) {
            const std::size_t end = smaller(words.find(' '), words.size());
            if (take(folded_key(words.substr(0, end)), meaning)) return;
            words.remove_prefix(smaller(end + 1, words.size()));
        }
    }
}

// The words by their keys: a hash table (open addressing, linear probing), less than half full.
class word_index {
public:
    word_index() noexcept {
        each_word([this](std::uint64_t key, const word& meaning) {
            slots_[slot_of(key)] = {key, meaning};
            return false;
        });
    }

    [[nodiscard]] word find(std::uint64_t key) const noexcept { return slots_[slot_of(key)].meaning; }

private:
    struct entry {
        std::uint64_t key = 0;  // of no word
        word meaning{};
    };
    static constexpr std::size_t slots = 1024;

    // The slot of a key, or the empty one where it would be.
    [[nodiscard]] std::size_t slot_of(std::uint64_t key) const noexcept {
        std::size_t i = key % slots;
        while (slots_[i].key != 0 && slots_[i].key != key) i = (i + 1) % slots;
        return i;
    }

    entry slots_[slots]{};
};

// The index is made when it is first asked: compilers would take longer to make it than for the rest of this room.
inline word find_in_index(std::uint64_t key) noexcept {
    static const word_index index;
    return index.find(key);
}

constexpr word find(std::uint64_t key) noexcept {
    if (!std::is_constant_evaluated()) return find_in_index(key);
    word found;
    each_word([&](std::uint64_t k, const word& meaning) {
        if (k == key) found = meaning;
        return k == key;
    });
    return found;
}

}  // namespace mailbounce::inline v0_1::detail::retry_words

#endif
