# Welke privégegevens bij een link staan

details-title = Privégegevens
details-ask = Wat van de getoonde persoon staat daar?
details-unknown = Nog niemand zei het. Tot dan telt in de brief wat voor het hele dossier is aangevinkt.
details-known = Wat is aangevinkt, staat in de brief over deze link. Niets aangevinkt: de brief zwijgt hier over privégegevens.
details-do = Noteren
flash-details-marked = Genoteerd. Ontwerpen die niemand heeft gewijzigd, volgen.
details-some = Privégegevens: { $details }
details-on-links = Links waar ze werden gezien: { $count } ({ $details })
audit-event-item-details-marked = Soorten privégegevens bij een link genoteerd
cases-event-item-details-marked = Soorten privégegevens bij een link genoteerd
