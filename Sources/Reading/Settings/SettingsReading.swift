import Diagnostics
import ServiceStandard

/// Reads the settings of a site.
public enum SettingsReading {
    /// `baku.yml`; `nil` when it cannot be read, which is then in `report` as an error.
    public static func settings(_ file: SourceFile, report: inout DiagnosticBag) -> SiteSettings? {
        guard let parts = HeaderReading.whole(file, &report) else { return nil }
        var settings = SiteSettings(name: .missing(at: parts.fence))
        settings.extras = parts.read(SiteSettingsFields.table, into: &settings, &report)
        return settings
    }
}
