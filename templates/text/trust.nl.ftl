# Vertrouwde kanalen

trust-title = Ondertekende bevestigingen
trust-text = Een vertrouwd kanaal mag vanzelf “ontvangen” bevestigen, en niets anders: de mail moet de handtekening van het platform dragen, vastgesteld door onze mailserver.
trust-on = Vertrouwd
trust-off = Een persoon bevestigt
trust-reason = Reden
trust-reason-hint = Waarom ondertekende bevestigingen van dit platform aanvaard mogen worden, of niet meer.
trust-domains = Maildomeinen (niet gecontroleerd): { $domains }
trust-none = Geen maildomeinen bekend: een persoon bevestigt altijd.
trust-no-authserv-id = TAKEDOWN_AUTHSERV_ID is niet ingesteld: geen handtekening wordt ooit aanvaard.
flash-trust-saved = Opgeslagen.
