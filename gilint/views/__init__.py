"""What can be seen in a report: each module finds one kind of thing in its prose.

A view is a function from Texts to an immutable tuple; :class:`gilint.document.Document` calls
it once, when a rule first asks.
"""
