extension MachineReport {
    /// The findings as workflow commands of GitHub Actions, which shows them beside the lines they mean; the last line is the
    /// summary. Files are named as the working folder has them; columns count code points.
    public func gitHub() -> String {
        var out = ""
        for diagnostic in diagnostics {
            let command =
                switch diagnostic.severity {
                case .error: "error"
                case .warning: "warning"
                case .note: "notice"
                }
            out += "::\(command) \(properties(of: diagnostic))::"
            out += Self.escaped([message(of: diagnostic), remedy(of: diagnostic)].compactMap { $0 }.joined(separator: "\n")) + "\n"
        }
        if summary.notKept > 0 { out += ConsoleWords(language: language).notKept(summary.notKept) + "\n" }
        return out + lastLine + "\n"
    }

    private func properties(of diagnostic: Diagnostic) -> String {
        let place = diagnostic.place
        var properties: [String] = []
        if !place.file.isEmpty { properties.append("file=" + Self.escaped(property: VisibleText.harmless(path(of: place.file)))) }
        if !place.file.isEmpty, place.line > 0 {
            properties.append("line=\(place.line)")
            // On one line an end is understood only beside a beginning.
            if place.column > 0 { properties += ["col=\(place.characterColumn)", "endColumn=\(place.endCharacterColumn)"] }
        }
        properties.append("title=" + Self.escaped(property: diagnostic.code))
        return properties.joined(separator: ",")
    }

    /// What the data of a command must not hold, as the runner reads it back.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": out += "%25"
            case "\r": out += "%0D"
            case "\n": out += "%0A"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// The same of a property, where two more signs have a meaning.
    private static func escaped(property text: String) -> String {
        var out = ""
        for scalar in escaped(text).unicodeScalars {
            switch scalar {
            case ":": out += "%3A"
            case ",": out += "%2C"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
