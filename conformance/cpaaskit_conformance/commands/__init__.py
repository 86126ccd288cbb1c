"""The commands of `cpaaskit[conformance]`: each module is one, with `main(argv) -> exit code`.

The first line of a module's docstring is what `cpaaskit --help` prints for it.
"""
