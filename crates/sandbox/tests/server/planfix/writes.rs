//! What is written is read again, with the names that belong to its numbers.

use super::{call, code, has, texts};
use crate::harness::{ADA, planfix_account, start_planfix};

/// A call, and what must stand in its answer, or in the error's code.
type Step = (&'static str, &'static str, &'static str);

/// Carries out the steps; spaces between elements do not count.
async fn play(steps: &[Step]) {
    let running = start_planfix(planfix_account()).await;
    for (method, members, wanted) in steps {
        let answer = call(&running, ADA, method, members).await;
        assert_eq!(code(&answer), "ok", "{method} {members}: {answer}");
        assert!(answer.contains(wanted), "{method} {members}:\n  found  {answer}\n  wanted {wanted}");
    }
}

#[tokio::test]
async fn tasks() {
    play(&[
        (
            "task.add",
            "<task><title>New</title><owner><id>5</id></owner><project><id>21</id></project><client><id>12</id></client>\
             <startDateIsSet>1</startDateIsSet><startDate>11-02-2025</startDate><startTimeIsSet>1</startTimeIsSet>\
             <startTime>10:30</startTime><endDate>14-02-2025</endDate><workers><users><id>2</id><id>100013</id></users>\
             <groups><id>3</id></groups></workers><customData><customValue><id>31</id><value>3</value></customValue>\
             </customData></task>",
            "<task><id>104</id><general>1004</general></task>",
        ),
        ("task.get", "<task><general>1004</general></task>", "<owner><id>5</id><name>Елена Орлова</name></owner>"),
        ("task.get", "<task><id>104</id></task>", "<project><id>21</id><title>Reporting</title></project>"),
        ("task.get", "<task><id>104</id></task>", "<client><id>12</id><name>ООО «Пример»</name></client>"),
        ("task.get", "<task><id>104</id></task>", "<startTime>11-02-2025 10:30</startTime><endTime>14-02-2025</endTime>"),
        (
            "task.get",
            "<task><id>104</id></task>",
            "<users><user><id>2</id><name>Борис Соколов</name></user><user><id>100013</id><name>Иван Лебедев</name></user>\
             </users><groups><group><id>3</id><name>Support</name></group></groups>",
        ),
        (
            "task.get",
            "<task><id>104</id></task>",
            "<customValue><field><id>31</id><name>Branch</name></field><value>3</value><text>North</text></customValue>",
        ),
        (
            "task.updateCustomData",
            "<task><id>101</id><customData><customValue><id>31</id><value>4</value></customValue></customData></task>",
            "<id>101</id>",
        ),
        (
            "task.get",
            "<task><id>101</id></task>",
            "<name>Branch</name></field><value>4</value><text>4</text></customValue><customValue><field><id>32</id>",
        ),
        (
            "task.changeWorkers",
            "<task><id>104</id><workers><addUsers><id>8</id></addUsers><delUsers><id>2</id></delUsers>\
             <delGroups><id>3</id></delGroups></workers></task>",
            "<id>104</id>",
        ),
        (
            "task.get",
            "<task><id>104</id></task>",
            "<users><user><id>100013</id><name>Иван Лебедев</name></user><user><id>8</id><name>Peter Marsh</name></user>\
             </users><groups></groups>",
        ),
        ("task.accept", "<task><id>104</id></task>", "<id>104</id>"),
        ("task.get", "<task><id>104</id></task>", "<status>ACCEPTED</status>"),
        ("task.getPossibleStatusToChange", "<task><id>104</id></task>", "<value>ACTIVE</value>"),
        ("project.get", "<project><id>21</id></project>", "<taskCount>3</taskCount>"),
        ("task.changeExpectDate", "<task><id>104</id></task><expectDate>20-02-2025 12:00</expectDate>", "20-02-2025 12:00"),
        ("task.update", "<task><id>104</id><startDateIsSet>0</startDateIsSet><title>Newer</title></task>", "<id>104</id>"),
        ("task.get", "<task><id>104</id></task>", "<project><id>0</id><title></title></project>"),
        ("task.get", "<task><id>104</id></task>", "<name>Branch</name></field><value>3</value>"),
        ("project.get", "<project><id>21</id></project>", "<taskCount>2</taskCount>"),
        ("task.add", "<task><template>101</template><title>Again</title></task>", "<id>105</id>"),
        ("task.get", "<task><id>105</id></task>", "<title>Again</title><description>Figures from all branches.</description>"),
    ])
    .await;
}

#[tokio::test]
async fn people() {
    play(&[
        ("contact.add", "<contact><name>Olga</name><lastName>Stern</lastName></contact>", "<actionid>7006</actionid>"),
        ("contact.get", "<contact><userid>100014</userid></contact>", "<id>14</id>"),
        ("contact.update", "<contact><id>14</id><post>Head</post></contact>", "<actionid>7007</actionid>"),
        ("action.getList", "<contact><general>4</general></contact>", "<name>Olga Stern</name>"),
        (
            "contact.updateContractors",
            "<contact><id>14</id><contractors><addClient><id>12</id></addClient></contractors></contact>",
            "<id>14</id>",
        ),
        ("contact.get", "<contact><id>14</id></contact>", "<client><id>12</id><name>ООО «Пример»</name></client>"),
        (
            "contact.updateContractors",
            "<contact><id>14</id><contractors><delClient><id>12</id></delClient></contractors></contact>",
            "<id>14</id>",
        ),
        ("contact.get", "<contact><id>14</id></contact>", "<contractors></contractors>"),
        (
            "contact.managePlanfixAccess",
            "<contact><id>14</id><email>olga@example.net</email><havePlanfixAccess>1</havePlanfixAccess></contact>",
            "<status>NOTICE_SEND</status>",
        ),
        (
            "contact.managePlanfixAccess",
            "<contact><id>14</id><havePlanfixAccess>1</havePlanfixAccess></contact>",
            "<status>NOTICE_RESEND</status>",
        ),
        (
            "contact.managePlanfixAccess",
            "<contact><id>14</id><havePlanfixAccess>0</havePlanfixAccess></contact>",
            "<status>ACCESS_CANCELED</status>",
        ),
        (
            "user.add",
            "<user><name>Nils</name><lastName>Berg</lastName><email>nils@example.com</email></user>",
            "<id>9</id>",
        ),
        ("user.get", "<user><general>5</general></user>", "<login>nils@example.com</login>"),
        ("user.changeStatus", "<user><id>9</id></user>", "<status>UNACTIVE</status>"),
        ("user.changeStatus", "<user><id>9</id></user>", "<status>ACTIVE</status>"),
        ("user.updateGroupMembership", "<user><id>9</id><addUserGroup><id>1</id></addUserGroup></user>", "<id>9</id>"),
        ("userGroup.get", "<userGroup><id>1</id></userGroup>", "<userCount>2</userCount>"),
        ("user.getList", "<userGroup><id>1</id></userGroup>", "totalCount=\"2\""),
        ("user.update", "<user><id>9</id><lastName>Holm</lastName></user>", "<id>9</id>"),
        ("task.add", "<task><title>His</title><owner><id>9</id></owner></task>", "<id>104</id>"),
        ("task.get", "<task><id>104</id></task>", "<owner><id>9</id><name>Nils Holm</name></owner>"),
        ("user.update", "<user><id>9</id><lastName>Falk</lastName></user>", "<id>9</id>"),
        ("task.get", "<task><id>104</id></task>", "<name>Nils Falk</name>"),
    ])
    .await;
}

#[tokio::test]
async fn projects_comments_and_records() {
    play(&[
        (
            "project.add",
            "<project><title>Fair</title><group><id>2</id></group><workers><id>2</id></workers>\
             <auditors><id>1</id></auditors></project>",
            "<id>24</id>",
        ),
        ("project.get", "<project><id>24</id></project>", "<group><id>2</id><name>Для клиентов</name></group>"),
        ("project.get", "<project><id>24</id></project>", "<owner><id>1</id><name>Ada Winter</name></owner>"),
        ("project.get", "<project><id>24</id></project>", "<users><user><id>2</id><name>Борис Соколов</name></user></users>"),
        ("project.update", "<project><general>4</general><title>The fair</title></project>", "<id>24</id>"),
        (
            "action.add",
            "<action><task><general>1002</general></task><description>Sent.</description><taskNewStatus>108</taskNewStatus>\
             <notifiedList><user><id>1</id><id>100011</id></user></notifiedList><analitics><analitic><id>2</id>\
             <analiticData><itemData><fieldId>14</fieldId><value>3</value></itemData><itemData><fieldId>15</fieldId>\
             <value>Срочно</value></itemData></analiticData></analitic></analitics></action>",
            "<id>7006</id>",
        ),
        ("task.get", "<task><id>102</id></task>", "<status>108</status>"),
        ("action.get", "<action><id>7006</id></action>", "<oldStatus>107</oldStatus><newStatus>108</newStatus>"),
        ("action.get", "<action><id>7006</id></action>", "<user><id>100011</id><name>Maria Lind</name></user>"),
        ("action.get", "<action><id>7006</id></action>", "<analitic><id>2</id><key>4</key><name>Выезд</name></analitic>"),
        (
            "analitic.getData",
            "<analiticKeys><key>4</key></analiticKeys>",
            "<name>Офис</name><value>Хельсинки</value><valueId>3</valueId>",
        ),
        (
            "action.update",
            "<action><id>7006</id><deletedAnalitics><key>4</key></deletedAnalitics></action>",
            "<id>7006</id>",
        ),
        ("analitic.getDataByCondition", "<analitic><id>2</id></analitic>", "<key>3</key>"),
        (
            "handbook.addRecord",
            "<handbook><id>3</id></handbook><parentKey>1</parentKey><customData><customValue><id>41</id><value>Oslo</value>\
             </customValue></customData>",
            "<key>5</key>",
        ),
        ("handbook.getRecord", "<handbook><id>3</id></handbook><key>5</key>", "<value>Oslo</value><text>Oslo</text>"),
        (
            "handbook.updateRecord",
            "<handbook><id>3</id></handbook><key>2</key><customData><customValue><id>42</id><value>121</value></customValue>\
             </customData>",
            "<key>2</key>",
        ),
        ("handbook.getRecord", "<handbook><id>3</id></handbook><key>2</key>", "<value>Head office</value>"),
        ("handbook.getRecord", "<handbook><id>3</id></handbook><key>2</key>", "<value>121</value><text>121</text>"),
    ])
    .await;
}

#[tokio::test]
async fn files_of_comments_and_times_of_contacts() {
    let upload = "<task><id>102</id></task><files><file><name>a.txt</name><sourceType>FILESYSTEM</sourceType>\
        <body>YQ==</body></file></files>";
    play(&[
        ("file.upload", upload, "<uniqueId>9005</uniqueId>"),
        ("action.get", "<action><id>7006</id></action>", "<files><file><id>504</id><name>a.txt</name></file></files>"),
        ("file.getListForTask", "<task><id>102</id></task><sort>EXT_ASC</sort>", "totalCount=\"2\""),
        (
            "contact.update",
            "<silent>1</silent><contact><general>1</general><id>12</id><post>X</post></contact>",
            "<id>12</id>",
        ),
        ("contact.get", "<contact><id>11</id></contact>", "<post>Buyer</post>"),
        (
            "contact.get",
            "<contact><id>11</id></contact><fields><field>lastCommentDate</field></fields>",
            "<lastCommentDate>07-02-2025 12:00</lastCommentDate>",
        ),
    ])
    .await;
    let running = start_planfix(planfix_account()).await;
    let answer = call(&running, ADA, "contact.get", "<contact><id>11</id></contact>").await;
    assert!(!has(&answer, "lastCommentDate"), "it is answered to who asks for it: {answer}");
}

#[tokio::test]
async fn what_is_refused_changes_nothing() {
    let running = start_planfix(planfix_account()).await;
    let rows = "<analitics><analitic><id>2</id><analiticData><itemData><fieldId>14</fieldId><value>99</value></itemData>\
        </analiticData></analitic></analitics>";
    let members = format!("<action><task><id>102</id></task><taskNewStatus>108</taskNewStatus>{rows}</action>");
    assert_eq!(code(&call(&running, ADA, "action.add", &members).await), "4015");
    let task = call(&running, ADA, "task.get", "<task><id>102</id></task>").await;
    assert_eq!(texts(&task, "status"), "107", "the status is as it was");
    let silent = "<silent>1</silent><contact><name>New</name></contact>";
    let answer = call(&running, ADA, "contact.add", silent).await;
    assert!(!has(&answer, "actionid"), "nothing is recorded: {answer}");
}
