// The test asks from in here; nothing runs by itself.
