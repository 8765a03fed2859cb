# Words for codes that come from data: a family, a hyphen, the stored name. Found by Words::code.

## State of a link

item-state-listed = Pas encore demandé
item-state-asked = Demandé
item-state-claimed = Dit supprimé
item-state-refused = Refusé
item-state-gone = Disparu
item-state-dropped = Mis de côté

## What a look told

seen-up = En ligne
seen-gone = Disparu
seen-restricted = En ligne pour certains
seen-unsure = Impossible à dire
seen-back = Réapparu
unsure-login-wall = connexion exigée
unsure-challenge = contrôle anti-robot
unsure-rate-limited = trop de requêtes
unsure-server-error = erreur du serveur de la plateforme
unsure-network = panne du réseau
unsure-no-rule = réponse inconnue
unsure-no-way = invisible de l’extérieur

## State of a notice

notice-state-draft = Brouillon
notice-state-ready = Prête à l’envoi
notice-state-sending = Envoi en cours
notice-state-unsure = Départ incertain
notice-state-failed = Non envoyée
notice-state-sent = Envoyée
notice-state-received = Réception confirmée
notice-state-decided = Décision reçue
notice-state-withdrawn = Retirée
notice-state-tested = Test

## State of a case

case-state-open = Ouvert
case-state-closed = Clôturé
case-state-erased = Effacé

## What a link points at

kind-post = publication
kind-video = vidéo
kind-short = vidéo courte
kind-reel = reel
kind-story = story
kind-profile = compte
kind-playlist = playlist
kind-channel = chaîne
kind-live = direct
kind-comment = commentaire
kind-invite = invitation
kind-message = message
kind-attachment = fichier média
kind-group = groupe
kind-share-link = lien court
kind-search = résultats de recherche
kind-other = autre page

## How a notice travels

door-api = Signalement en plus, sans accusé
door-email = E-mail
door-form = Portail, à la main

## What a reply means

meaning-received = Accusé de réception
meaning-question = Demande des précisions
meaning-removed = Supprimé
meaning-restricted = Supprimé pour certains
meaning-kept = Maintenu en ligne
meaning-undelivered = Non remis

## Who is shown

person-under16 = Moins de 16 ans
person-from16-to17 = 16 ou 17 ans
person-minor = Mineur, âge inconnu
person-adult = Adulte
person-unknown = Inconnu

## Also happening

also-exposure-group = Groupe d’exposition
also-private-details = Données privées affichées
also-blackmail = Chantage
also-threats = Menaces
also-synthetic = Créé ou modifié par une machine
also-impersonation = Faux compte de la personne
also-danger = Danger pour la vie ou la sécurité
also-grooming = Approche à des fins sexuelles
also-bullying = Harcèlement autour de l’image
also-voyeurism = Prise ou filmée en secret
also-not-spread = Rien n’est encore partagé

## What to know about a link

link-note-look-alike = Ressemble à l’adresse de cette plateforme, mais ne l’est pas. À vérifier avant l’envoi.
link-note-needs-following = Lien court : sa destination n’est pas encore connue.
link-note-odd-id = Le numéro dans ce lien a une longueur inhabituelle. Vérifiez qu’il est complet.
link-note-impossible-time = Le numéro dans ce lien ne peut pas être exact : sans doute une faute de frappe.
link-note-mirror = Copie de la page sur un autre site, ramenée à la plateforme.
link-note-unwrapped = Extrait d’un lien de redirection.
link-note-secret-cut = La clé d’accès d’une publication privée a été retirée.
link-note-media-file = Lien direct vers un fichier image ou vidéo. Ne l’ouvrez pas.
link-note-not-content = Il n’y a rien à faire retirer sur cette page.

## Staff

role-caseworker = Intervenant
role-supervisor = Responsable d’équipe
role-administrator = Administrateur
role-data-protection-officer = Délégué à la protection des données

## Languages, each in its own

language-en = English
language-fr = Français
language-nl = Nederlands
language-de = Deutsch

## Platforms: only what has no name of its own

platform-website = Autre site web
