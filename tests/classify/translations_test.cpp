// Words of other languages: each has one meaning, and rules written in English read them.
#include <mailbounce/classify/classifier.hpp>

#include <map>
#include <string>
#include <string_view>

#include "catch.hpp"

using namespace mailbounce;

TEST_CASE("each word of another language has one meaning") {
    std::map<std::uint64_t, std::string> seen;
    for (const std::string_view row : rules::lexicon) {
        detail::pattern_reader words(row);
        while (const auto w = words.next())
            if (w->text != "-") detail::each_key(w->text, [&](std::uint64_t key) { seen.try_emplace(key, "lexicon"); });
    }
    std::map<std::string, int> heads;
    for (const std::string_view row : rules::translations) {
        detail::pattern_reader words(row);
        const std::string head(words.next()->text);
        if (head != "-") {
            CAPTURE(head);
            CHECK(++heads[head] == 1);
            // The word that the others stand for may be the lexicon's too, but is no other row's translation.
            detail::each_key(
                head, [&](std::uint64_t key) { CHECK(seen.try_emplace(key, "head").first->second != "translation"); });
        }
        while (const auto w = words.next())
            detail::each_key(w->text, [&](std::uint64_t key) {
                CAPTURE(head, w->text);
                CHECK(seen.try_emplace(key, "translation").second);
            });
    }
}

TEST_CASE("rules written in English read other languages") {
    const classifier c;
    struct row {
        reason expected;
        std::string_view text;
    };
    for (const row& r : {
             row{reason::mailbox_unknown, "550 5.1.1 Benutzer unbekannt"},
             row{reason::mailbox_unknown, "550 Unbekannter Empf\xE4nger"},
             row{reason::mailbox_unknown, "550 5.1.1 Usu\xC3\xA1rio desconhecido"},
             row{reason::mailbox_unknown, "550 Gebruiker onbekend"},
             row{reason::mailbox_unknown, "550 Nezn\xC3\xA1m\xC3\xBD u\xC5\xBEivatel"},
             row{reason::mailbox_full, "552 La casilla est\xC3\xA1 llena"},
             row{reason::mailbox_full, "552 Posta kutusu dolu"},
             row{reason::mailbox_full, "552 Casella piena"},
             row{reason::spam_content, "550 Spam d\xC3\xA9tect\xC3\xA9"},
             row{reason::virus_found, "550 Wiadomo\xC5\x9B\xC4\x87 zawiera wirusa"},
             row{reason::relay_denied, "550 Relay negado"},
             row{reason::too_many_connections, "421 Zu viele Verbindungen"},
             row{reason::sender_rejected, "550 Expediteur rejete"},
         }) {
        CAPTURE(r.text);
        CHECK(c.classify(r.text).reason == r.expected);
    }
}

TEST_CASE("in no language is trouble with the sender a dead address") {
    const classifier c;
    for (const std::string_view text : {
             "550 Der Absender existiert nicht",
             "550 Le domaine de l'exp\xC3\xA9"
             "diteur n'existe pas",
             "550 El remitente no existe",
             "550 O remetente n\xC3\xA3o existe",
             "550 Il mittente non esiste",
             "550 Nadawca nie istnieje",
             "550 Votre adresse IP n'existe pas dans notre liste",
             "550 Die IP-Adresse ist nicht bekannt",
             "554 Zugriff verweigert",
             "554 Acceso denegado",
         }) {
        CAPTURE(text);
        CHECK(c.classify(text).category != category::hard);
    }
}
