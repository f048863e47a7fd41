import Bytes

/// What SARIF says of a rule besides its findings.
public struct SarifRule: Sendable {
    var code: String
    /// What is wrong where it finds something.
    var title: String
    /// Where to read about it.
    var help: String
    var severity: Severity
    /// What it is about, in one word.
    var family: String

    public init(code: String, title: String, help: String, severity: Severity, family: String) {
        self.code = code
        self.title = title
        self.help = help
        self.severity = severity
        self.family = family
    }
}

extension MachineReport {
    /// The findings as SARIF 2.1.0, for code scanning. Files are named as the working folder has them; columns count code
    /// points, since SARIF knows no bytes.
    ///
    /// - Parameters:
    ///   - version: of the tool.
    ///   - rules: all that there are, each once.
    ///   - other: tells of a code that is none of a rule.
    ///   - isComplete: whether the site could be read at all.
    public func sarif(version: String, rules: [SarifRule], isComplete: Bool, other: (Diagnostic) -> SarifRule) -> [UInt8] {
        let (rules, places) = Self.all(rules, and: diagnostics, other)
        var json = JsonWriter()
        json.object { json in
            json.field("$schema", word: "https://json.schemastore.org/sarif-2.1.0.json")
            json.field("version", word: "2.1.0")
            json.field("runs") { json in
                json.array { json in
                    json.object { json in
                        writeTool(version, rules, to: &json)
                        json.field("language", string: language.rawValue)
                        json.field("columnKind", word: "unicodeCodePoints")
                        writeInvocation(isComplete: isComplete, to: &json)
                        json.array("results", of: diagnostics) { json, diagnostic in
                            write(diagnostic, rule: places[diagnostic.code], to: &json)
                        }
                    }
                }
            }
        }
        return json.bytes + [ASCII.newline]
    }

    /// The rules with those that only findings name behind them, and the place of each by its code.
    private static func all(
        _ rules: [SarifRule], and diagnostics: [Diagnostic], _ other: (Diagnostic) -> SarifRule
    ) -> ([SarifRule], places: [String: Int]) {
        var places = Dictionary(rules.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
        var others: [String: SarifRule] = [:]
        for diagnostic in diagnostics where places[diagnostic.code] == nil && others[diagnostic.code] == nil {
            others[diagnostic.code] = other(diagnostic)
        }
        var all = rules
        for (code, rule) in others.sorted(by: { $0.key < $1.key }) {
            places[code] = all.count
            all.append(rule)
        }
        return (all, places)
    }

    private func writeTool(_ version: String, _ rules: [SarifRule], to json: inout JsonWriter) {
        json.object("tool") { json in
            json.object("driver") { json in
                json.field("name", word: "baku")
                json.field("version", string: version)
                json.field("semanticVersion", string: version)
                json.field("language", string: language.rawValue)
                json.array("rules", of: rules) { json, rule in
                    json.object { json in
                        json.field("id", string: rule.code)
                        json.object("shortDescription") { $0.field("text", string: VisibleText.sentence(rule.title)) }
                        json.object("fullDescription") { $0.field("text", string: VisibleText.sentence(rule.title)) }
                        json.object("help") { $0.field("text", string: rule.help) }
                        json.object("defaultConfiguration") { $0.field("level", string: rule.severity.rawValue) }
                        json.object("properties") { $0.array("tags", of: [rule.family]) { $0.value(string: $1) } }
                    }
                }
            }
        }
    }

    private func writeInvocation(isComplete: Bool, to json: inout JsonWriter) {
        json.field("invocations") { json in
            json.array { json in
                json.object { json in
                    json.field("executionSuccessful", flag: isComplete)
                    guard summary.notKept > 0 else { return }
                    json.field("toolExecutionNotifications") { json in
                        json.array { json in
                            json.object { json in
                                json.field("level", word: "note")
                                let text = ConsoleWords(language: language).notKept(summary.notKept)
                                json.object("message") { $0.field("text", string: text) }
                            }
                        }
                    }
                }
            }
        }
    }

    private func write(_ diagnostic: Diagnostic, rule: Int?, to json: inout JsonWriter) {
        json.object { json in
            json.field("ruleId", string: diagnostic.code)
            if let rule { json.field("ruleIndex", number: rule) }
            // The severities have the names of SARIF's levels.
            json.field("level", string: diagnostic.severity.rawValue)
            json.object("message") { $0.field("text", string: text(of: diagnostic)) }
            json.array("locations") { json in
                // What went wrong with the run itself has no file.
                if !diagnostic.place.file.isEmpty { write(diagnostic.place, to: &json) }
            }
            guard !diagnostic.related.isEmpty else { return }
            json.array("relatedLocations", of: diagnostic.related) { json, place in write(place, to: &json) }
        }
    }

    /// Message and remedy as two sentences.
    private func text(of diagnostic: Diagnostic) -> String {
        [message(of: diagnostic), remedy(of: diagnostic)].compactMap { $0 }
            .map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
    }

    private func write(_ place: Place, to json: inout JsonWriter) {
        json.object { json in
            json.object("physicalLocation") { json in
                json.object("artifactLocation") { json in
                    let path = path(of: place.file)
                    json.field("uri", string: (path.hasPrefix("/") ? "file://" : "") + Self.uri(path))
                    if !path.hasPrefix("/") { json.field("uriBaseId", word: "%SRCROOT%") }
                }
                guard place.line > 0 else { return }
                json.object("region") { json in
                    json.field("startLine", number: place.line)
                    guard place.column > 0 else { return }
                    json.field("startColumn", number: place.characterColumn)
                    json.field("endColumn", number: place.endCharacterColumn)
                }
            }
        }
    }

    /// A path with all encoded that has a meaning in addresses (RFC 3986), but the slashes.
    static func uri(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in path.utf8 {
            if ASCII.isLetter(byte) || ASCII.isDigit(byte) || "-._~/".utf8.contains(byte) {
                out.append(byte)
            } else {
                out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return out.string
    }
}
