invalid-target-hours = Hours are a whole number from 1 to 672.
audit-event-channel-target-changed = Target changed
