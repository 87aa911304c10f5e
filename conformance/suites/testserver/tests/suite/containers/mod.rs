//! Arrays, dictionaries, objects within objects, and families of objects.
