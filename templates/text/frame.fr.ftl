# The frame of every page: navigation, buttons, common words.

## The product

-brand = Takedown Desk
brand-name = { -brand }

## Navigation

nav-main = Principal
nav-skip = Aller au contenu
nav-desk = Mon bureau
nav-cases = Dossiers
nav-inbox = Réponses
nav-times = Délais de réponse
nav-channels = Canaux
nav-people = Équipe
nav-audit = Journal
nav-account = Mon compte
nav-menu = Menu
nav-new-case = Nouveau dossier
nav-search = Trouver un dossier ou coller un lien
nav-sign-out = Se déconnecter
nav-language = Langue
nav-waiting = { $count } en attente

## Look of the pages

theme = Apparence
theme-auto = Comme cet ordinateur
theme-light = Clair
theme-dark = Sombre

## Practice

practice-title = Exercice.

## Buttons

do-save = Enregistrer
do-cancel = Annuler
do-edit = Modifier
do-copy = Copier
do-copied = Copié
do-close = Fermer
do-continue = Continuer
do-search = Rechercher
do-clear-filter = Effacer le filtre
do-retry = Réessayer

## Common words

word-yes = Oui
word-no = Non
word-not-asked = Pas demandé
word-not-known = Non précisé
word-none = Néant
word-optional = facultatif
word-you = vous
word-never = jamais
word-links =
    { $count ->
        [one] { $count } lien
       *[other] { $count } liens
    }
word-notices =
    { $count ->
        [one] { $count } signalement
       *[other] { $count } signalements
    }
word-not-verified = non vérifié
word-met = Présent
word-missing = Manquant
word-keys = Raccourcis clavier
word-keys-on = Raccourcis à une lettre actifs

## A link is text, never something to click

link-careful = L’ouvrir peut faire apparaître les images. Ne le faites que si le travail l’exige. L’application, elle, n’ouvre jamais un lien.

## Forms

form-faults =
    { $count ->
        [one] Un point demande votre attention.
       *[other] { $count } points demandent votre attention.
    } Votre saisie est conservée.
form-restored = Votre saisie est de retour. Vérifiez et enregistrez.
form-offline = Pas de connexion. Votre saisie reste sur cette page.

## Article 16(2) of Regulation (EU) 2022/2065, as a checklist

art16-title = Ce que demande l’article 16(2)
art16-a = Pourquoi c’est illicite, expliqué
art16-b = Adresse exacte de chaque lien
art16-c = Nom et e-mail du notifiant
art16-c-withheld = Nom omis : permis pour des images d’abus sexuels d’un mineur
art16-d = Déclaration de bonne foi

## Two people at work on one thing

conflict-title = Quelqu’un a modifié ceci pendant votre saisie
conflict-text = Rien de votre texte n’est perdu. Comparez, puis choisissez.
conflict-yours = Votre modification
conflict-theirs = Ce qui s’y trouve maintenant
