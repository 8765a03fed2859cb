# The house's own targets

targets-title = Targets
targets-lead = Within how many hours a link should be gone, counted from when the notice left. They are targets of this organisation: no law names a number of hours. Each change stands in the audit trail.
targets-default = Every platform without targets of its own
targets-holds = { $hours } hours hold. Empty: none of its own.
targets-save = Save the targets
flash-targets-saved = The targets are saved.
invalid-target-hours = Hours are a whole number from 1 to 672.
audit-event-channel-target-changed = Target changed
