namespace OpenDti.TestWorld;

/// <summary>Everybody who may knock at an endpoint. Unit A and unit B belong to the first authority, unit C to another.</summary>
public enum Identity
{
    Anonymous,
    SpecialistOfA,
    LeaderOfA,
    ContributorOfA,
    SpecialistOfB,
    LeaderOfB,
    SpecialistElsewhere,
    Appraiser,
    Publisher,
    AuthorityAdministrator,
    SystemAdministrator,
    Auditor,
}
