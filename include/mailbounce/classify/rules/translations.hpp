// Words of other languages that mean what a word of the rules means, so that rules written in English read replies in
// German, French, Spanish, Portuguese, Italian, Polish, Czech, Dutch, Swedish, Danish, Norwegian, Turkish, Russian and
// Ukrainian where the order of the words is the same. What a language says in its own order is in the file of that
// language.
#ifndef MAILBOUNCE_CLASSIFY_RULES_TRANSLATIONS_HPP
#define MAILBOUNCE_CLASSIFY_RULES_TRANSLATIONS_HPP

namespace mailbounce::inline v0_1::rules {

/// Rows as in lexicon.hpp: the word that stands for the others first. Words that are spelled as an English word of
/// another meaning are left out ("die" and "hat" carry no meaning in a reply either way).
inline constexpr const char* translations[] = {
    "- der die das dem den des ein eine einen einem einer ist sind wurde wurden wird werden werde kann konnte von vom "
    "zum zur im fur fuer bei mit und ihr ihre ihren ihrer ihrem sie es dieser diese dieses diesem diesen hat haben "
    "bitte solcher solches solche",
    "- le la les un une du de est sont ete pour par votre vos cette cet ce et que qui vous nous avez au aux sur il "
    "elle en etre peut peuvent veuillez nest nont netes lettres messagerie",
    "- el los las una uno su sus ha han sido esta este estan del al con se lo os um uma foi pelo pela seu sua ao em da "
    "dos mas ese esse essa",
    "- gli della dello dell di stato stata nel nella si alla posta postale postal",
    "- jest w z na zostal zostala zostalo pocztowa pocztowe pocztowej poczty v k s po ot dlya byl byla bylo vash vashe "
    "vasha vashego pochtovyy pochtovogo pochtovom pochty uchetnaya elektronnoy poshtova poshtovu",
    "- het een van naar wordt werd voor zijn uw e d l y o",
    "- electronico electronica electronique eletronico elettronica elektronicznej correo correio",
    // no, wa, ga, wo, ni; de, le, nin, ni, gai (both scripts), ci, shi
    "- \xE3\x81\xAE \xE3\x81\xAF \xE3\x81\x8C \xE3\x82\x92 \xE3\x81\xAB \xE7\x9A\x84 \xE4\xBA\x86 \xE6\x82\xA8 "
    "\xE4\xBD\xA0 \xE8\xAF\xA5 \xE8\xA9\xB2 \xE6\xAD\xA4 \xE6\x98\xAF",
    "not nicht pas nao non nie niet ne nebyl neni inte ikke ej",
    "no kein keine keinen keiner keinem keinerlei aucun aucune sans sin sem senza nessun nessuna nessuno brak geen",
    "user benutzer benutzers nutzer nutzers anwender utilisateur lutilisateur dutilisateur utilisateurs usuario "
    "usuarios utilizador utente lutente dellutente utenti uzytkownik uzytkownika gebruiker gebruikers uzivatel "
    "uzivatele polzovatel polzovatelya polzovatelyu kullanici koristuvach koristuvacha anvandare anvandaren brukeren "
    "bruker brugeren bruger brukernavnet",
    "recipient empfanger empfaenger empfangers empfaengers empfangeradresse empfaengeradresse destinataire "
    "destinataires destinatario destinatarios destinatari odbiorca odbiorcy odbiorcow adresat adresata adresatow "
    "adresatov ontvanger ontvangers geadresseerde geadresseerden prijemce prijemcu alici poluchatel poluchatelya "
    "poluchatelyu poluchateley oderzhuvach oderzhuvacha otrimuvach otrimuvacha mottagare mottagaren mottakere "
    "mottakeren mottaker modtager modtageren modtagerens",
    "mailbox postfach postfachs postfaches boite boites bal buzon buzones casilla casella caselle caixa caixas "
    "skrzynka skrzynki skrzynce postvak postbus schranka schranky schrance kutusu kutusunun yaschik yaschika yaschike "
    "skrinka skrinku skrinki cassetta brevlada brevladan postlada postladan postkasse postkassen postboks postboksen "
    "innboks innboksen indbakke indbakken inkorg inkorgen",
    "account konto konta koncie compte comptes cuenta cuentas conta contas akkaunt zapis ucet hesap hesabi hesabiniz "
    "zapisi kontot kontoen",
    "address adresses ladresse dadresse mailadresse direccion direcciones endereco enderecos indirizzo lindirizzo "
    "indirizzi adres adresu adresy mailadres adresa adresi adressen epostadressen epostadress emailadressen "
    "postadressen postadress epostadresse",
    "domain domaine domaines dominio domini dominios domena domeny domeine domein domenu domen empfangerdomain "
    "zieldomain",
    "host hote rechner uzel khost",
    "sender absender absenders absenderadresse versender expediteur lexpediteur dexpediteur expediteurs remitente "
    "remetente mittente mittenti nadawca nadawcy afzender verzender odesilatel odesilatele gonderen gonderenin "
    "gonderici otpravitel otpravitelya avsandare avsandaren avsender avsenderen afsender afsenderen",
    "server mailserver serveur serveurs servidor servidores serwer serwera servera",
    "message nachricht nachrichten mensaje mensajes mensagem mensagens messaggio messaggi wiadomosc wiadomosci "
    "soobschenie soobscheniya soobscheniy pismo pisma pisem bericht berichten zprava zpravy zprav mesaj mesaji "
    "mesajiniz ileti povidomlennya courrier meddelandet meddelande meldingen melding meddelelsen meddelelse",
    "mail courriel courriels correos correios maile maili envois",
    "connection verbindung verbindungen connexion connexions conexion conexiones conexao conexoes connessione "
    "connessioni polaczen polaczenia polaczenie soedineniy soedinenie podklyucheniy verbindingen verbinding spojeni "
    "baglanti",
    "session sitzung sitzungen sesiones sessioni",
    "attachment anhang anhange anhaenge dateianhang anlage jointe jointes adjunto adjuntos anexo anexos allegato "
    "allegati zalacznik zalaczniki zalacznika vlozhenie vlozheniya vlozheniy bijlage bijlagen priloha prilohy joint "
    "joints",
    "file datei dateien fichier fichiers archivo archivos arquivo arquivos",
    "unknown unbekannt unbekannter unbekannte unbekanntes unbekannten inconnu inconnue inconnus inconnues desconocido "
    "desconocida desconocidos desconhecido desconhecida sconosciuto sconosciuta nieznany nieznana nieznane onbekend "
    "onbekende neznamy neznama neizvestnyy neizvesten bilinmeyen bilinmiyor nevidomiy okand okant ukendt ukjent",
    "nonexistent inexistant inexistante inexistants introuvable inexistente inexistentes inesistente inesistenti "
    "nesuschestvuyuschiy neexistuje neexistujici nenalezen nenalezena bulunamadi",
    "invalid ungultig ungueltig ungultige ungueltige ungultiger ungueltiger ungultiges ungueltiges invalide invalides "
    "incorrecte invalido invalida invalidos niepoprawny nieprawidlowy nieprawidlowa nieprawidlowe nevernyy "
    "nedeystvitelnyy nedeystvitelen nekorrektnyy ongeldig ongeldige neplatny neplatna gecersiz",
    "exist existiert existieren existe existen existem nexiste nexistent esiste esistente istnieje suschestvuet "
    "bestaat isnue finns findes finnes existerar eksisterer",
    "find gefunden vorhanden trouve trouvee trouves encontrado encontrada encontro localizado localizada trovato "
    "trovata znaleziono znaleziony znaleziona odnaleziono odnalezc znalezc nayden naydena gevonden znaydeno znaydeniy "
    "znaydena hittades hittas funnet fundet",
    "full voll uberfullt ueberfuellt erschopft erschoepft plein pleine saturee sature saturada lleno llena cheio cheia "
    "lotada pieno piena pelna pelny pelne przepelniona przepelnione zapelniona perepolnen zapolnen perepovnena "
    "perepovneno zapovnena vol plna preplnena dolu doldu fuld fullt fyldt",
    "quota kontingent speicherkontingent cuota cota kvota kvotu kvoty kwota quotum kota kotasi kotasini",
    "space speicherplatz speicher platz espace lespace espacio espaco spazio miejsca mesta opslagruimte",
    "storage stockage almacenamiento armazenamento",
    "disk disque disco festplatte dysku diske",
    "limit limite limites limita limiet",
    "exceed uberschritten ueberschritten uberschreitet ueberschreitet depasse depassee depassement excede excedido "
    "excedida excedeu excedio superado superada superato superata supera ultrapassado ultrapassada ultrapassou "
    "przekroczony przekroczona przekroczono przekracza przekroczyl prevyshen prevyshena prevysheno prevyshaet "
    "prevyshenie overschreden overschrijdt prekrocena prekrocen prekracuje asildi asti perevischeno",
    "reach erreicht atteint atteinte alcanzado alcanzada atingido raggiunto bereikt",
    "reject abgelehnt zuruckgewiesen rejete rejetee rejetes rejet rechazado rechazada rechazo rejeitado rejeitada "
    "recusado recusada rifiutato rifiutata respinto respinta odrzucony odrzucona odrzucono otklonen otklonena "
    "otkloneno geweigerd odmitnut odmitnuta reddedildi avvisad avvisat avvist afvist avvisades",
    "refuse refusee refus",
    "deny verweigert verboten untersagt interdit interdite interdits denegado denegada negado negada negato vietato "
    "vietata zabroniony zabronione zabroniona zapreschen zapreschena zaprescheny",
    "prohibit prohibido prohibida proibido proibida niedozwolony niedozwolone niedozwolona unzulassig unzulaessig",
    "block gesperrt gesperrte geblockt blockiert blockierte bloque bloquee bloques bloquees blacklistee blackliste "
    "sperrliste blockliste bloqueado bloqueada bloqueados bloqueio bloccato bloccata bloccati zablokowany zablokowana "
    "zablokowane zablokowano zablokirovan zablokirovana zablokirovano zablokovano zablokovana blokovan blokovana "
    "geblokkeerd engellendi engellenmis engellenmistir blockierten blockerad blockerat blokeret blokkert sparrad",
    "disable deaktiviert abgeschaltet desactive desactivee desactivado desactivada deshabilitado deshabilitada "
    "inhabilitado desativado desativada desabilitado desabilitada disabilitato disabilitata disattivato disattivata "
    "wylaczone wylaczona otklyuchen otklyuchena vimkneno uitgeschakeld gedeactiveerd deaktivovana",
    "suspend suspendiert suspendu suspendue suspendido suspendida suspenso suspensa sospeso sospesa zawieszone "
    "zawieszona zawieszony priostanovlen priostanovlena opgeschort pozastaven",
    "inactive inaktiv inactif inactivo inactiva inativo inativa inattivo inattiva nieaktywne nieaktywna nieaktywny "
    "neaktiven neaktivna neaktivni",
    "active aktiv aktiviert freigeschaltet actif activo activa ativo ativa attivo attiva abilitato abilitata "
    "habilitado habilitada aktywne aktywna aktywny aktiven aktivna",
    "close geschlossen ferme fermee cloture cloturee resilie resiliee cerrado cerrada encerrado encerrada chiuso "
    "chiusa zamkniete zamknieta zakryt zakryta kapatilmis kapatildi",
    "delete geloscht geloescht supprime supprimee eliminado eliminada borrado borrada excluido excluida apagada "
    "eliminato eliminata cancellato cancellata usuniete usunieta usuniety skasowane udalen udalena verwijderd smazana "
    "smazan silinmis silindi",
    "cancel gekundigt gekuendigt cancelado cancelada cessato cessata zrusena zrusen",
    "allow erlaubt gestattet zugelassen moglich moeglich autorise autorisee autorises permis permise permitido "
    "permitida permitidos consentito consentita permesso permessa ammesso dozwolone dozwolony razreshen razreshena "
    "razresheno toegestaan povolen povolena povoleno",
    "authorize berechtigt autorisiert autorizado autorizada autorizzato autorizzata gemachtigd",
    "require erforderlich notig noetig notwendig benotigt benoetigt requis requise obligatoire necessaire requerido "
    "requerida requiere necesario necesaria necessario necessaria obrigatoria richiesto richiesta wymagany wymagana "
    "wymagane trebuetsya neobkhodima neobkhodimo vereist vyzadovana gerekli gerekiyor",
    "authenticate authentifizierung authentisierung authentifiziert anmeldung angemeldet authentification "
    "lauthentification dauthentification lidentification autenticacion autentificacion autenticarse autenticacao "
    "autenticar autenticazione uwierzytelnienie uwierzytelnianie uwierzytelnienia autoryzacja autoryzacji "
    "autentifikatsiya autentifikatsii avtorizatsiya avtorizatsii authenticatie autentizace dogrulama",
    "fail fehlgeschlagen fehlgeschlagene fehlschlag echec lechec echoue echouee fallo fallida fallido falha falhou "
    "fallita fallito nieudana mislukt basarisiz",
    "detect erkannt entdeckt detecte detectee detectado detectada identificado rilevato rilevata individuato wykryto "
    "wykryty obnaruzhen obnaruzheno gedetecteerd",
    "contain enthalt enthaelt contient contenir contenant contiene contem zawiera soderzhit bevat obsahuje",
    "virus viren wirus wirusa virusa schadsoftware schadcode malveillant",
    "spam pourriel spamu spame",
    "temporary temporar temporaer temporarer temporaerer vorubergehend vorubergehender voruebergehend voruebergehender "
    "temporaire temporairement temporal temporalmente temporario temporaria temporariamente temporaneo temporanea "
    "temporaneamente tymczasowy tymczasowo chwilowy vremennaya vremenno vremennyy tijdelijk tijdelijke docasna gecici "
    "tillfalligt tillfallig midlertidig midlertidigt",
    "internal interner interne interno interna wewnetrzny vnutrennyaya",
    "error fehler erreur lerreur erro errore blad oshibka oshibki fout chyba hata",
    "service dienst servicio servico servizio usluga sluzhba",
    "unavailable indisponible indisponivel niedostepny niedostepna nedostupen nedostupna",
    "available verfugbar verfuegbar erreichbar disponible disponivel disponibile beschikbaar",
    "large gros grose groser gross grosse grosser groesse groesser volumineux volumineuse grande duza duzy bolshoe "
    "bolshoy veliko velik groot velka buyuk lourd elevee stort stor storre",
    "size taille tamano tamanho dimensione dimensioni rozmiar rozmiaru razmer razmera grootte velikost "
    "nachrichtengrose nachrichtengroesse",
    "maximum maximale maximaler maximal maximo maxima massimo massima maksymalny maksimalnyy maximalni maksimal",
    "too zu zbyt slishkom te prilis cok za",
    "trop demasiado demasiada demasiados demasiadas troppo troppa troppi troppe muchos muchas muitos muitas muito "
    "excesso zuviele zuviel teveel",
    "many viele vieler wiele wielu duzo mnogo veel mnoho fazla",
    "relay relais relai relayage weiterleitung weiterleiten reenvio retransmision retransmissao inoltro peresylka "
    "retranslyatsiya przekazywanie doorsturen predavani",
    "try versuchen probieren essayer essayez reessayer reessayez intente intentelo intentar reintente tente tentar "
    "riprovare riprova ritentare sprobuj sprobowac poprobuyte povtorite popytaytes probeer zkuste sprobuyte deneyin",
    "policy richtlinie richtlinien politique politiques politica politicas politiche polityka polityki polityke "
    "politiki politikoy beleid criteri sicherheitsrichtlinien",
    "reputation reputacion reputacao reputazione reputacja reputatsiya reputatsii reputatie",
    "low schlechte schlechter schlechten schlecht mauvaise mala baixa baja cattiva bassa scarsa niska nizkaya plokhaya "
    "slechte lage",
    "reverse inverse inverso inversa reverso reversa reverz",
    "missing fehlt fehlender manquant manquante falta mancante assente chybi otsutstvuet",
    "expire abgelaufen expirado expirada expiro expirou caducado caducada vencido vencida scaduto wygasl uplynal istek "
    "isteklo verlopen",
    "accept akzeptiert angenommen nimmt naccepte acepta aceptado aceptada aceita aceito accetta accettato akceptuje "
    "przyjmuje prinimaet accepteert accepterar accepterer aksepterer",
    "want wunscht wuenscht souhaite desea quiere deseja desidera zyczy",
    "loop schleife mailschleife boucle bucle ciclo petlya",
    "number anzahl nombre numero liczba chislo kolichestvo",
    "hour stunde stunden heure heures hora horas godzine godzina chas uur orario",
    "consider eingestuft klassifiziert comme considere considerado considerada clasificado classificada considerato "
    "classificato uznana uznano oznacena",
    "known bekannt connu connue reconnu reconnue riconosciuto reconocido reconhecido bekend",
    "valid gultig gueltig gultiger gueltiger valide valides valido valida validi geldig",
    "used verwendet genutzt utilise utilisee attribue attribuee utilizzato",
    "permit berechtigung permiso permisos permissao permissoes uprawnien razresheniya machtiging toestemming "
    "autorisation lautorisation autorizacion autorizzazione dellautorizzazione autorizzazioni",
    "send senden gesendet envoyer enviar inviare wyslac wysylania otpravki otpravku verzenden denvoi envoi envio "
    "envios invio wysylki",
    "unsolicited unerwunschte unerwuenschte unerwunschter unerwuenschter indesirable indesirables indesiderato "
    "indesiderata niechciana niechciane ongewenst",
    "black negra negras noire noires nera schwarze schwarzen czarnej czarna chernom chernyy chernogo chornomu cerne "
    "zwarte kara",
    "list lista listas liste listes liscie spiske spisok spiska spisku listine lijst listede gelistet repertoriee "
    "listado listada",
    "grey gris grise grises cinza grigia szara szarej seryy serom grijze graue",
    "system systeme systemu sistema sisteme",
    "problem probleme problema storung stoerung storing",
    "- momentan derzeit zurzeit aktuell actuellement actualmente atualmente momentaneamente hier",
    "deliver zugestellt zustellen zustellung remis remise entregar entregue entregado entregada consegnare consegnato "
    "consegnata "
    "recapitato bezorgd bezorgen afgeleverd dostarczyc dostarczona dostarczono dostavleno dostavit",
    "entered ingevoerde ingresado ingresada inserida inserito entree saisie eingegebene "
    "eingegebenen angegebene digitado digitou inserido immesso introducido "
    "especifico especificada ingevoerd wprowadzonego vvedennyy",
    "- fue fueron auf uber ueber ihnen kimlik",
    "concurrent gleichzeitige gleichzeitiger simultanees simultaneas simultanee jednoczesnych odnovremennykh",
    "password passwort passe contrasena senha haslo parol parolya wachtwoord sifre",
    "insufficient insuffisant insuffisante insuficiente insufficiente niewystarczajaca nedostatochno",
    // Chinese characters in simplified and traditional script.
    "\xE6\x88\xB7 \xE6\x88\xB6",
    "\xE9\x82\xAE \xE9\x83\xB5",
    "\xE6\xBB\xA1 \xE6\xBB\xBF",
    "\xE6\x97\xA0 \xE7\x84\xA1",
    "\xE8\xAF\xAF \xE8\xAA\xA4",
    "\xE9\x94\x99 \xE9\x8C\xAF",
    "\xE5\x8F\xB7 \xE8\x99\x9F",
    "\xE5\xB8\x90 \xE8\xB4\xA6 \xE5\xB8\xB3",
    "\xE5\x88\xA0 \xE5\x88\xAA",
    "\xE5\x85\xB3 \xE9\x97\x9C",
    "\xE9\x97\xAD \xE9\x96\x89",
    "\xE5\x86\xBB \xE5\x87\x8D",
    "\xE7\xBB\x93 \xE7\xB5\x90",
    "\xE9\x94\x81 \xE9\x8E\x96",
    "\xE7\xBD\x91 \xE7\xB6\xB2",
    "\xE6\x9C\xBA \xE6\xA9\x9F",
    "\xE5\x8F\x91 \xE7\x99\xBC",
    "\xE9\xA2\x91 \xE9\xA0\xBB",
    "\xE8\xBF\x87 \xE9\x81\x8E",
    "\xE6\x95\xB0 \xE6\x95\xB8",
    "\xE8\xBF\x9E \xE9\x80\xA3",
    "\xE8\xBD\xAC \xE8\xBD\x89",
    "\xE8\xAE\xA4 \xE8\xAA\x8D",
    "\xE8\xAF\x81 \xE8\xAD\x89",
    "\xE9\xAA\x8C \xE9\xA9\x97",
    "\xE6\x9D\x83 \xE6\xAC\x8A",
    "\xE8\x8E\xB7 \xE7\x8D\xB2",
    "\xE5\xAF\xB9 \xE5\xB0\x8D",
    "\xE7\xBB\x9D \xE7\xB5\x95",
    "\xE8\xAE\xB8 \xE8\xA8\xB1",
    "\xE7\xBB\x9F \xE7\xB5\xB1",
    "\xE6\x9A\x82 \xE6\x9A\xAB",
    "\xE6\x97\xB6 \xE6\x99\x82",
    "\xE5\x90\x8E \xE5\xBE\x8C",
    "\xE8\xAF\xB7 \xE8\xAB\x8B",
    "\xE5\x8D\x95 \xE5\x96\xAE",
    "\xE8\xB4\xA5 \xE6\x95\x97",
    "\xE7\xBA\xBF \xE7\xB7\x9A",
    "\xE9\x97\xB4 \xE9\x96\x93",
    "\xE9\xA2\x9D \xE9\xA1\x8D",
    "\xE5\xB9\xBF \xE5\xBB\xA3",
    "\xE9\xA9\xAC \xE9\xA6\xAC",
    "\xE8\xAA\x89 \xE8\xAD\xBD",
    "\xE5\xA3\xB0 \xE8\x81\xB2",
    "\xE5\x8A\xA1 \xE5\x8B\x99",
    "\xE9\x94\x80 \xE9\x8A\xB7",
    "\xE4\xB8\xB4 \xE8\x87\xA8",
    "\xE7\xBB\xB4 \xE7\xB6\xAD",
    "\xE6\x8A\xA4 \xE8\xAD\xB7",
    "\xE7\x9B\x98 \xE7\x9B\xA4",
    "\xE6\xB3\xA8 \xE8\xA8\xBB",
    "\xE7\xBB\xA7 \xE7\xB9\xBC",
    "\xE9\xA1\xBB \xE9\xA0\x88",
    "\xE6\xB2\xA1 \xE6\xB2\x92",
    "\xE9\x80\x92 \xE9\x81\x9E",
    "\xE5\xBD\x95 \xE9\x8C\x84",
};

}  // namespace mailbounce::inline v0_1::rules

#endif
