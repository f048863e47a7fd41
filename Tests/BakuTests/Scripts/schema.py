"""Checks a SARIF log by the schema of its version.

    schema.py LOG SCHEMA

The log is one file; what is wrong is told as the other scripts of the tests tell it.
"""
import json
import sys

import jsonschema


def main():
    log, schema = sys.argv[1:3]
    with open(schema, encoding="utf-8") as file:
        schema = json.load(file)
    with open(log, encoding="utf-8") as file:
        value = json.load(file)
    validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
    findings = [
        {"page": "/".join(str(part) for part in error.absolute_path), "kind": "schema", "text": error.message[:300]}
        for error in validator.iter_errors(value)
    ]
    results = value["runs"][0]["results"]
    json.dump({"checked": len(results), "findings": findings}, sys.stdout)


main()
