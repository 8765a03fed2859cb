invalid-target-hours = Uren zijn een geheel getal van 1 tot 672.
audit-event-channel-target-changed = Streeftijd gewijzigd
