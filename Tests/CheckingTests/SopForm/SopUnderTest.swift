import Diagnostics

@testable import Checking

extension Checked {
    /// What one rule finds in an SOP file, without its path.
    static func sop(_ text: String, _ rule: any Ruled.Type) -> [String] {
        Checked(sop: text).findings(of: rule).map { String($0.trimmingPrefix("content/sop/sop-izin.md: ")) }
    }

    /// What one rule says of an SOP file.
    static func words(_ text: String, _ rule: any Ruled.Type, _ language: Language = .indonesian) -> [String] {
        Checked(sop: text).messages(of: rule, in: language)
    }
}

extension Sound {
    /// The sound SOP with another first activity, line 15.
    static func sop(activity: String) -> String { sop.with("Menyerahkan berkas permohonan", activity) }
}
