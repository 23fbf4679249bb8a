// @generated from spec/planfix/ by `cargo xtask codegen`; do not edit.

//! The error codes of the API.

/// An error of the Planfix API.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The API key is wrong.
    ///
    /// Code `0001`.
    WrongApiKey,
    /// The application has been blocked.
    ///
    /// Code `0002`.
    ApplicationBlocked,
    /// The request is not well-formed XML.
    ///
    /// Code `0003`.
    MalformedRequest,
    /// There is no such account.
    ///
    /// Code `0004`.
    UnknownAccount,
    /// The session has ended; sign in again.
    ///
    /// Code `0005`.
    SessionExpired,
    /// The signature does not fit the request.
    ///
    /// Code `0006`.
    WrongSignature,
    /// The account has used up its requests for the day.
    ///
    /// Code `0007`.
    DailyLimitReached,
    /// There is no such method.
    ///
    /// Code `0008`.
    UnknownMethod,
    /// A required parameter is missing.
    ///
    /// Code `0009`.
    ParameterMissing,
    /// The account is frozen.
    ///
    /// Code `0010`.
    AccountFrozen,
    /// The platform is being updated; try again later.
    ///
    /// Code `0011`.
    PlatformUpdating,
    /// The request names no session, or its token does not exist.
    ///
    /// Code `0012`.
    SessionMissing,
    /// The user behind the request is not known.
    ///
    /// Code `0013`.
    UndefinedUser,
    /// The user behind the request is switched off.
    ///
    /// Code `0014`.
    InactiveUser,
    /// A parameter has a value that is not allowed.
    ///
    /// Code `0015`.
    InvalidValue,
    /// A parameter has a value that is not allowed together with the others.
    ///
    /// Code `0016`.
    ValueOutOfPlace,
    /// A parameter needs another one, which has no value.
    ///
    /// Code `0017`.
    DependentValueMissing,
    /// The method, or what it was asked for, does not exist yet.
    ///
    /// Code `0018`.
    NotImplemented,
    /// Parameters contradict each other.
    ///
    /// Code `0019`.
    ConflictingParameters,
    /// The user may not call this method.
    ///
    /// Code `0020`.
    CallNotPermitted,
    /// More objects are asked for than one call may answer with.
    ///
    /// Code `0021`.
    TooManyObjects,
    /// A free account has no access to the API.
    ///
    /// Code `0022`.
    FreeAccount,
    /// The account's plan does not include this.
    ///
    /// Code `0023`.
    NotInPlan,
    /// The account lives in another data centre, under another address.
    ///
    /// Code `0024`.
    WrongDataCenter,
    /// There is no such object.
    ///
    /// Code `0101`.
    ObjectNotFound,
    /// The object could not be added.
    ///
    /// Code `0102`.
    ObjectNotAdded,
    /// The object could not be changed.
    ///
    /// Code `0103`.
    ObjectNotUpdated,
    /// The user may not see the object.
    ///
    /// Code `0104`.
    ObjectAccessDenied,
    /// The user may not change the object.
    ///
    /// Code `0105`.
    ObjectEditDenied,
    /// The login or the password is wrong.
    ///
    /// Code `1001`.
    WrongLoginOrPassword,
    /// The user has no rights for this request.
    ///
    /// Code `1002`.
    RequestNotPermitted,
    /// There is no such project.
    ///
    /// Code `2001`.
    ProjectNotFound,
    /// The user has no rights for this with projects.
    ///
    /// Code `2002`.
    ProjectNotPermitted,
    /// The project could not be added.
    ///
    /// Code `2003`.
    ProjectNotAdded,
    /// There is no such task, or something that it refers to does not exist.
    ///
    /// Code `3001`.
    TaskNotFound,
    /// The user may not see the parent task.
    ///
    /// Code `3002`.
    ParentTaskDenied,
    /// The task's project does not exist.
    ///
    /// Code `3003`.
    TaskProjectNotFound,
    /// The user may not see the task's project.
    ///
    /// Code `3004`.
    TaskProjectDenied,
    /// The task could not be added.
    ///
    /// Code `3005`.
    TaskNotAdded,
    /// The task would end before it begins.
    ///
    /// Code `3006`.
    TaskEndsBeforeStart,
    /// How the task repeats is not clear: several ways are given, or none.
    ///
    /// Code `3007`.
    PeriodicityUndefined,
    /// The user may not see the task.
    ///
    /// Code `3008`.
    TaskAccessDenied,
    /// The user may not change the task.
    ///
    /// Code `3009`.
    TaskEditDenied,
    /// The task cannot be turned down; most likely it is accepted already.
    ///
    /// Code `3010`.
    TaskCannotBeRejected,
    /// The task cannot be accepted; most likely it is accepted already.
    ///
    /// Code `3011`.
    TaskCannotBeAccepted,
    /// The task is not the user's to do.
    ///
    /// Code `3012`.
    NotAWorker,
    /// The task has to be accepted first.
    ///
    /// Code `3013`.
    TaskNotAccepted,
    /// The task is being changed at this moment; try again a little later.
    ///
    /// Code `3014`.
    TaskBusy,
    /// The user has no rights for this with comments.
    ///
    /// Code `4001`.
    ActionNotPermitted,
    /// There is no such comment.
    ///
    /// Code `4002`.
    ActionNotFound,
    /// The comment could not be added.
    ///
    /// Code `4003`.
    ActionNotAdded,
    /// The comment could not be changed.
    ///
    /// Code `4004`.
    ActionNotUpdated,
    /// The comment's data could not be changed.
    ///
    /// Code `4005`.
    ActionDataNotUpdated,
    /// The task may not take this status.
    ///
    /// Code `4006`.
    ActionStatusNotAllowed,
    /// This comment may not change the status.
    ///
    /// Code `4007`.
    ActionStatusFixed,
    /// The user may not see the comment.
    ///
    /// Code `4008`.
    ActionAccessDenied,
    /// The user may not see the comment's task.
    ///
    /// Code `4009`.
    ActionTaskDenied,
    /// There is no such data tag.
    ///
    /// Code `4010`.
    ActionAnalyticNotFound,
    /// The data tag does not have all of its fields.
    ///
    /// Code `4011`.
    AnalyticFieldsMissing,
    /// The data tag has no such field.
    ///
    /// Code `4012`.
    AnalyticFieldNotFound,
    /// The value does not fit the type of the data tag's field.
    ///
    /// Code `4013`.
    AnalyticValueMismatch,
    /// The directory's key may not be used here.
    ///
    /// Code `4014`.
    HandbookKeyNotUsable,
    /// The directory has no such key.
    ///
    /// Code `4015`.
    HandbookKeyNotFound,
    /// The key belongs to the data of another data tag.
    ///
    /// Code `4016`.
    AnalyticKeyForeign,
    /// There is no such group of employees.
    ///
    /// Code `5001`.
    UserGroupNotFound,
    /// The user has no rights for this with groups of employees.
    ///
    /// Code `5002`.
    UserGroupNotPermitted,
    /// The group of employees could not be added.
    ///
    /// Code `5003`.
    UserGroupNotAdded,
    /// The user has no rights for this with employees.
    ///
    /// Code `6001`.
    UserNotPermitted,
    /// Another account has this e-mail address already.
    ///
    /// Code `6002`.
    UserEmailTaken,
    /// The employee could not be added.
    ///
    /// Code `6003`.
    UserNotAdded,
    /// There is no such employee.
    ///
    /// Code `6004`.
    UserNotFound,
    /// The employee could not be changed.
    ///
    /// Code `6005`.
    UserNotUpdated,
    /// The employee is given a group that does not exist.
    ///
    /// Code `6006`.
    UserGroupReferenceNotFound,
    /// The user has no rights for this with counterparties.
    ///
    /// Code `7001`.
    ClientNotPermitted,
    /// There is no such counterparty.
    ///
    /// Code `7002`.
    ClientNotFound,
    /// The counterparty could not be added.
    ///
    /// Code `7003`.
    ClientNotAdded,
    /// The counterparty could not be changed.
    ///
    /// Code `7004`.
    ClientNotUpdated,
    /// The user has no rights for this with contacts.
    ///
    /// Code `8001`.
    ContactNotPermitted,
    /// There is no such contact.
    ///
    /// Code `8002`.
    ContactNotFound,
    /// The contact could not be added.
    ///
    /// Code `8003`.
    ContactNotAdded,
    /// The contact could not be changed.
    ///
    /// Code `8004`.
    ContactNotUpdated,
    /// The contact has not yet taken up the access to Planfix.
    ///
    /// Code `8005`.
    ContactNotActivated,
    /// The contact was given no access to Planfix.
    ///
    /// Code `8006`.
    ContactWithoutAccess,
    /// The e-mail address for signing in is in use already.
    ///
    /// Code `8007`.
    ContactLoginTaken,
    /// A password cannot be set before the contact has taken up the access.
    ///
    /// Code `8008`.
    ContactPasswordTooEarly,
    /// The contact's sign-in data could not be changed.
    ///
    /// Code `8009`.
    ContactAccountNotUpdated,
    /// The e-mail address is not a right one.
    ///
    /// Code `8010`.
    ContactEmailInvalid,
    /// The user has no rights for this with files.
    ///
    /// Code `9001`.
    FileNotPermitted,
    /// There is no such file.
    ///
    /// Code `9002`.
    FileNotFound,
    /// The file could not be taken over.
    ///
    /// Code `9003`.
    FileNotUploaded,
    /// The list of files is empty.
    ///
    /// Code `9004`.
    FileListEmpty,
    /// The file's name has a character that is not allowed.
    ///
    /// Code `9005`.
    FileNameInvalid,
    /// Another file has this name already; the answer names it.
    ///
    /// Code `9006`.
    FileNameTaken,
    /// The server could not write or read the file.
    ///
    /// Code `9007`.
    FileSystemFailed,
    /// A file of the project is being added to the project.
    ///
    /// Code `9008`.
    FileAlreadyInProject,
    /// The file for the task belongs to another project.
    ///
    /// Code `9009`.
    FileOfAnotherProject,
    /// The user has no rights for this with data tags.
    ///
    /// Code `10001`.
    AnalyticNotPermitted,
    /// There is no such data tag.
    ///
    /// Code `10002`.
    AnalyticNotFound,
    /// There is no such group of data tags.
    ///
    /// Code `10003`.
    AnalyticGroupNotFound,
    /// There is no such directory of a data tag.
    ///
    /// Code `10004`.
    AnalyticHandbookNotFound,
    /// A code that the spec does not name.
    Other(::std::boxed::Box<str>),
}
::callsheet_runtime::error_code! {
    ErrorCode, super::TABLES; "0001" => WrongApiKey, "0002" => ApplicationBlocked, "0003"
    => MalformedRequest, "0004" => UnknownAccount, "0005" => SessionExpired, "0006" =>
    WrongSignature, "0007" => DailyLimitReached, "0008" => UnknownMethod, "0009" =>
    ParameterMissing, "0010" => AccountFrozen, "0011" => PlatformUpdating, "0012" =>
    SessionMissing, "0013" => UndefinedUser, "0014" => InactiveUser, "0015" =>
    InvalidValue, "0016" => ValueOutOfPlace, "0017" => DependentValueMissing, "0018" =>
    NotImplemented, "0019" => ConflictingParameters, "0020" => CallNotPermitted, "0021"
    => TooManyObjects, "0022" => FreeAccount, "0023" => NotInPlan, "0024" =>
    WrongDataCenter, "0101" => ObjectNotFound, "0102" => ObjectNotAdded, "0103" =>
    ObjectNotUpdated, "0104" => ObjectAccessDenied, "0105" => ObjectEditDenied, "1001" =>
    WrongLoginOrPassword, "1002" => RequestNotPermitted, "2001" => ProjectNotFound,
    "2002" => ProjectNotPermitted, "2003" => ProjectNotAdded, "3001" => TaskNotFound,
    "3002" => ParentTaskDenied, "3003" => TaskProjectNotFound, "3004" =>
    TaskProjectDenied, "3005" => TaskNotAdded, "3006" => TaskEndsBeforeStart, "3007" =>
    PeriodicityUndefined, "3008" => TaskAccessDenied, "3009" => TaskEditDenied, "3010" =>
    TaskCannotBeRejected, "3011" => TaskCannotBeAccepted, "3012" => NotAWorker, "3013" =>
    TaskNotAccepted, "3014" => TaskBusy, "4001" => ActionNotPermitted, "4002" =>
    ActionNotFound, "4003" => ActionNotAdded, "4004" => ActionNotUpdated, "4005" =>
    ActionDataNotUpdated, "4006" => ActionStatusNotAllowed, "4007" => ActionStatusFixed,
    "4008" => ActionAccessDenied, "4009" => ActionTaskDenied, "4010" =>
    ActionAnalyticNotFound, "4011" => AnalyticFieldsMissing, "4012" =>
    AnalyticFieldNotFound, "4013" => AnalyticValueMismatch, "4014" =>
    HandbookKeyNotUsable, "4015" => HandbookKeyNotFound, "4016" => AnalyticKeyForeign,
    "5001" => UserGroupNotFound, "5002" => UserGroupNotPermitted, "5003" =>
    UserGroupNotAdded, "6001" => UserNotPermitted, "6002" => UserEmailTaken, "6003" =>
    UserNotAdded, "6004" => UserNotFound, "6005" => UserNotUpdated, "6006" =>
    UserGroupReferenceNotFound, "7001" => ClientNotPermitted, "7002" => ClientNotFound,
    "7003" => ClientNotAdded, "7004" => ClientNotUpdated, "8001" => ContactNotPermitted,
    "8002" => ContactNotFound, "8003" => ContactNotAdded, "8004" => ContactNotUpdated,
    "8005" => ContactNotActivated, "8006" => ContactWithoutAccess, "8007" =>
    ContactLoginTaken, "8008" => ContactPasswordTooEarly, "8009" =>
    ContactAccountNotUpdated, "8010" => ContactEmailInvalid, "9001" => FileNotPermitted,
    "9002" => FileNotFound, "9003" => FileNotUploaded, "9004" => FileListEmpty, "9005" =>
    FileNameInvalid, "9006" => FileNameTaken, "9007" => FileSystemFailed, "9008" =>
    FileAlreadyInProject, "9009" => FileOfAnotherProject, "10001" =>
    AnalyticNotPermitted, "10002" => AnalyticNotFound, "10003" => AnalyticGroupNotFound,
    "10004" => AnalyticHandbookNotFound
}
