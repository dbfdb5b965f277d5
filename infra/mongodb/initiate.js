// Makes the one member a replica set and gives each service a user for its own database and no other.
const databases = ["registry", "plans", "complaints", "risk_assessment", "disclosure", "ita_reporting", "oversight"];

try {
  rs.status();
} catch (notYet) {
  rs.initiate({_id: "rs0", members: [{_id: 0, host: "mongodb:27017"}]});
}
while (!db.hello().isWritablePrimary) {
  sleep(500);
}

const admin = db.getSiblingDB("admin");
for (const name of databases) {
  const access = {
    pwd: process.env.SUCHARIT_MONGODB_PASSWORD,
    roles: [{role: "readWrite", db: name}],
  };
  if (admin.getUser(name)) {
    admin.updateUser(name, access);
  } else {
    admin.createUser({user: name, ...access});
  }
}
print("rs0 is ready; users: " + databases.join(", "));
