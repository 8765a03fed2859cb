# Courriels à l’équipe

staff-mail-title = Courriels sur votre bureau
staff-mail-text = Quand quelque chose attend sur votre bureau, un courriel peut le dire. Il contient des numéros de dossier et des liens vers cet outil, rien d’autre. Il n’est que pour vous : il ne change rien au bureau.
staff-mail-no-relay = Aucun serveur de courriel n’est configuré : aucun courriel ne peut partir. Un administrateur en configure un.
staff-mail-refused = Notre serveur a refusé un courriel à cette adresse { $when }. Un nouvel essai suivra ; vérifiez l’adresse.
staff-mail-code-title = Confirmer l’adresse
staff-mail-code-sent = Un code de huit chiffres a été envoyé à l’adresse. Il vaut 24 heures.
staff-mail-code-waits = Un code de huit chiffres est en route vers l’adresse.
staff-mail-code = Code
staff-mail-confirm = Confirmer
staff-mail-mine = Où vont les courriels
staff-mail-is-on = Confirmée
staff-mail-address = Adresse professionnelle
staff-mail-address-hint = Une adresse que vous seul lisez. Une autre adresse doit être confirmée à nouveau.
staff-mail-wants = Ce que vous voulez savoir
staff-mail-wants-urgent = Ce qui est urgent : une personne en danger, un délai qui expire, un lien revenu
staff-mail-wants-all = Tout ce qui arrive sur mon bureau ; ce qui n’est pas urgent au plus une fois par heure
staff-mail-holds-urgent = Je ne suis pas de garde aux heures calmes : que les courriels urgents attendent aussi
staff-mail-quiet-is = Heures calmes de { $from } à { $to } : les courriels attendent leur fin.
staff-mail-quiet-free = Les week-ends et jours fériés sont calmes toute la journée.
staff-mail-leave = Plus de courriels
staff-mail-quiet-title = Heures calmes de la maison
staff-mail-quiet-text = Les courriels à l’équipe attendent à ces heures, à l’heure de Bruxelles. Les courriels urgents n’attendent que pour qui l’a choisi. Les notifications aux plateformes n’attendent jamais. Début et fin identiques : pas d’heures calmes.
staff-mail-from = De
staff-mail-to = À
staff-mail-free-days = Les week-ends et jours fériés sont calmes toute la journée
staff-mail-code-subject = Votre code
staff-mail-code-body =
    Quelqu’un a indiqué cette adresse pour des courriels sur son bureau. Si c’était vous, entrez-y ce code dans les 24 heures : { $code }
    { $page }
    Si ce n’était pas vous, ne faites rien : sans le code, aucun courriel ne suit.
staff-mail-subject = Quelque chose attend sur votre bureau
staff-mail-subject-urgent = Quelque chose d’urgent attend sur votre bureau
staff-mail-lead = Ceci attend sur votre bureau :
staff-mail-why = Vous recevez ce courriel parce que vous l’avez demandé. Pour le modifier ou y mettre fin : { $page }
flash-staff-mail-confirmed = Confirmé. Les courriels vont désormais à cette adresse.
flash-staff-mail-gone = Le code était faux trop souvent, ou trop ancien. L’adresse a été retirée ; entrez-la à nouveau.
flash-staff-mail-left = Plus aucun courriel ne vous est envoyé.
invalid-staff-address = Indiquez une adresse de courriel, par exemple nom@example.org.
invalid-staff-code = Ce n’est pas le code. Voyez le courriel le plus récent.
invalid-time-of-day = Indiquez une heure, par exemple 22:00.
audit-event-staff-mail-entered = Adresse pour des courriels sur le bureau indiquée
audit-event-staff-mail-confirmed = Adresse pour des courriels sur le bureau confirmée
audit-event-staff-mail-left = Adresse pour des courriels sur le bureau retirée
audit-event-staff-mail-quiet-set = Heures calmes des courriels à l’équipe fixées
jobs-kind-mail-staff = Courriel sur un bureau
