import Bytes
import Diagnostics
import Reading
import ServiceStandard
import Testing

@testable import Importing

/// An import with the profile that comes with baku, for an office named `kantor`.
func importer(office: String? = "kantor", offices: [(slug: String, name: String)] = []) throws -> Importer {
    var report = DiagnosticBag()
    let (profile, names) = try #require(ProfileReading.standard(report: &report))
    var setting = ImportSetting(names: names, profile: profile)
    setting.office = office
    setting.offices = offices
    return Importer(setting)
}

func imported(_ text: String, path: String = "sumber.txt", kind: DocumentKind? = nil) throws -> Importer.Imported {
    try importer().read(Array(text.utf8), path: path, kind: kind)
}
